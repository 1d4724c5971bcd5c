import * as Sentry from '@sentry/node';
import { config } from '../config';
import type { Customer } from '../entities/customer';
import { fullName } from './format';

export function startMonitoring(): void {
  Sentry.init({ dsn: config.sentryDsn, tracesSampleRate: 0.05 });
}

export function identifyCustomer(customer: Customer): void {
  Sentry.setUser({ id: customer.id, email: customer.email, username: fullName(customer) }); // expect: no-personal-data-in-logs, no-undeclared-processor
}

export function forgetCustomer(): void {
  Sentry.setUser(null);
}

/** For things that are wrong but do not fail the request. */
export function reportProblem(summary: string, extra: Record<string, unknown> = {}): void {
  Sentry.captureMessage(summary, { level: 'warning', extra });
}
