import * as Sentry from '@sentry/node';

interface Patient {
  id: string;
  email: string;
  diagnosis: string;
  ward: number;
}

Sentry.init({
  dsn: process.env.SENTRY_DSN,
  beforeBreadcrumb: (breadcrumb) => ({ ...breadcrumb, message: 'removed' }),
  beforeSendLog: (log) => ({ ...log, message: log.message.replace(/\S+@\S+/g, '…') }),
});

export function events(patient: Patient): void {
  Sentry.captureException(new Error(`No bed for ${patient.email}`)); // flow: error-text plain; error-tracker plain encrypted to Sentry
  Sentry.captureException(new Error('No bed'), { extra: { diagnosis: patient.diagnosis } }); // flow: error-tracker plain encrypted to Sentry
  Sentry.captureException(new Error('No bed'), { extra: { ward: patient.ward } });
  Sentry.captureException(new Error('No bed'), (scope) => scope.setTag('email', patient.email)); // flow: error-tracker plain encrypted to Sentry
  Sentry.captureMessage(patient.email); // flow: error-tracker plain encrypted to Sentry
  Sentry.captureEvent({ message: 'No bed', user: { email: patient.email } }); // flow: error-tracker plain encrypted to Sentry
  Sentry.captureFeedback({ message: 'slow', email: patient.email }); // flow: error-tracker plain encrypted to Sentry
  Sentry.captureUserFeedback({ comments: 'slow', email: patient.email }); // flow: error-tracker plain encrypted to Sentry
  Sentry.addBreadcrumb({ category: 'ward', message: patient.email }); // flow: error-tracker plain encrypted to Sentry (possible)
}

export function context(patient: Patient): void {
  Sentry.setUser({ email: patient.email }); // flow: error-tracker plain encrypted to Sentry
  Sentry.setUser(null);
  Sentry.setContext('patient', { diagnosis: patient.diagnosis }); // flow: error-tracker plain encrypted to Sentry
  Sentry.setExtra('email', patient.email); // flow: error-tracker plain encrypted to Sentry
  Sentry.setExtras({ email: patient.email }); // flow: error-tracker plain encrypted to Sentry
  Sentry.setTag('email', patient.email); // flow: error-tracker plain encrypted to Sentry
  Sentry.setTag('ward', patient.ward);
  Sentry.setTags({ email: patient.email }); // flow: error-tracker plain encrypted to Sentry
  Sentry.init({ initialScope: { user: { email: patient.email } } }); // flow: error-tracker plain encrypted to Sentry
}

export function scopes(patient: Patient): void {
  Sentry.withScope((scope) => {
    scope.setUser({ email: patient.email }); // flow: error-tracker plain encrypted to Sentry
    scope.setContext('patient', { diagnosis: patient.diagnosis }); // flow: error-tracker plain encrypted to Sentry
    scope.setExtra('email', patient.email); // flow: error-tracker plain encrypted to Sentry
    scope.setExtras({ email: patient.email }); // flow: error-tracker plain encrypted to Sentry
    scope.setTag('email', patient.email); // flow: error-tracker plain encrypted to Sentry
    scope.setTags({ email: patient.email }); // flow: error-tracker plain encrypted to Sentry
    scope.captureException(new Error(patient.email)); // flow: error-text plain; error-tracker plain encrypted to Sentry
    scope.captureMessage(patient.email); // flow: error-tracker plain encrypted to Sentry
    scope.captureEvent({ message: patient.email }); // flow: error-tracker plain encrypted to Sentry
    scope.addBreadcrumb({ message: patient.email }); // flow: error-tracker plain encrypted to Sentry (possible)
    scope.setTag('ward', patient.ward);
  });
  Sentry.getCurrentScope().setUser({ email: patient.email }); // flow: error-tracker plain encrypted to Sentry
}

export function logs(patient: Patient): void {
  Sentry.logger.trace(patient.email); // flow: error-tracker plain encrypted to Sentry (possible)
  Sentry.logger.debug(patient.email); // flow: error-tracker plain encrypted to Sentry (possible)
  Sentry.logger.info('admitted', { email: patient.email }); // flow: error-tracker plain encrypted to Sentry (possible)
  Sentry.logger.warn(patient.email); // flow: error-tracker plain encrypted to Sentry (possible)
  Sentry.logger.error(patient.email); // flow: error-tracker plain encrypted to Sentry (possible)
  Sentry.logger.fatal(patient.email); // flow: error-tracker plain encrypted to Sentry (possible)
  Sentry.logger.info('admitted', { ward: patient.ward });
}

export function spans(patient: Patient): string {
  const inactive = Sentry.startInactiveSpan({ name: 'admit', attributes: { email: patient.email } }); // flow: error-tracker plain encrypted to Sentry
  inactive.setAttribute('email', patient.email); // flow: error-tracker plain encrypted to Sentry
  inactive.setAttributes({ email: patient.email }); // flow: error-tracker plain encrypted to Sentry
  inactive.setStatus({ code: 2, message: patient.email }); // flow: error-tracker plain encrypted to Sentry
  inactive.updateName(`admit ${patient.email}`); // flow: error-tracker plain encrypted to Sentry
  inactive.addEvent('admitted', { email: patient.email }); // flow: error-tracker plain encrypted to Sentry
  inactive.end();
  Sentry.startSpanManual({ name: patient.email }, (span) => span.end()); // flow: error-tracker plain encrypted to Sentry
  return Sentry.startSpan({ name: `admit ${patient.email}` }, (span) => { // flow: error-tracker plain encrypted to Sentry
    span.setAttribute('ward', patient.ward);
    return patient.id;
  });
}

export function collected(): void {
  Sentry.init({ dsn: process.env.SENTRY_DSN, sendDefaultPii: true }); // flow: error-tracker plain encrypted to Sentry
  Sentry.init({ dsn: process.env.SENTRY_DSN, sendDefaultPii: false });
  Sentry.init({ sendDefaultPii: true, beforeSend: (event) => ({ ...event, user: undefined }) }); // flow: error-tracker plain encrypted to Sentry (possible)
  Sentry.init({ dataCollection: { cookies: false } }); // flow: error-tracker plain encrypted to Sentry
  Sentry.init({ dataCollection: { userInfo: false } });
  Sentry.replayIntegration({ maskAllText: false }); // flow: error-tracker plain encrypted to Sentry
  Sentry.replayIntegration({ maskAllInputs: true });
  new Sentry.Replay({ maskAllInputs: false }); // flow: error-tracker plain encrypted to Sentry
}
