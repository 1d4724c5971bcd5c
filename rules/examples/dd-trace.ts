import tracer from 'dd-trace';

interface Passenger {
  id: string;
  email: string;
  passportNumber: string;
  rides: number;
}

const started = tracer.init({ service: 'rides' });

export function module(passenger: Passenger): string {
  tracer.setUser({ id: passenger.id, email: passenger.email }); // flow: error-tracker plain encrypted to Datadog
  const span = tracer.startSpan('ride', { tags: { 'passenger.email': passenger.email } }); // flow: error-tracker plain encrypted to Datadog
  span.setTag('license', passenger.passportNumber); // flow: error-tracker plain encrypted to Datadog
  span.setTag('rides', passenger.rides);
  span.addTags({ email: passenger.email }); // flow: error-tracker plain encrypted to Datadog
  span.finish();
  tracer.scope().active()?.setTag('email', passenger.email); // flow: error-tracker plain encrypted to Datadog
  tracer.appsec.trackUserLoginSuccessEvent({ id: '1', email: passenger.email }); // flow: error-tracker plain encrypted to Datadog
  tracer.appsec.trackUserLoginFailureEvent(passenger.email, true); // flow: error-tracker plain encrypted to Datadog
  tracer.appsec.trackCustomEvent('ride', { email: passenger.email }); // flow: error-tracker plain encrypted to Datadog
  tracer.appsec.setUser({ id: '1', email: passenger.email }); // flow: error-tracker plain encrypted to Datadog
  tracer.dogstatsd.increment('rides', 1, { passenger: passenger.email }); // flow: error-tracker plain encrypted to Datadog
  tracer.dogstatsd.increment('rides', passenger.rides, { region: 'eu' });
  tracer.dogstatsd.decrement('rides', 1, { passenger: passenger.email }); // flow: error-tracker plain encrypted to Datadog
  tracer.dogstatsd.gauge('rides', 1, { passenger: passenger.email }); // flow: error-tracker plain encrypted to Datadog
  tracer.dogstatsd.distribution('rides', 1, { passenger: passenger.email }); // flow: error-tracker plain encrypted to Datadog
  tracer.dogstatsd.histogram('rides', 1, { passenger: passenger.email }); // flow: error-tracker plain encrypted to Datadog
  return tracer.trace('ride', { resource: passenger.email }, (active) => { // flow: error-tracker plain encrypted to Datadog
    active?.setTag('email', passenger.email); // flow: error-tracker plain encrypted to Datadog
    return passenger.id;
  });
}

export function instance(passenger: Passenger): void {
  started.setUser({ id: passenger.id, email: passenger.email }); // flow: error-tracker plain encrypted to Datadog
  started.startSpan(`ride of ${passenger.email}`).finish(); // flow: error-tracker plain encrypted to Datadog
  started.trace(passenger.email, () => passenger.rides); // flow: error-tracker plain encrypted to Datadog
  started.appsec.trackUserLoginSuccessEvent({ id: '1', email: passenger.email }); // flow: error-tracker plain encrypted to Datadog
  started.appsec.trackUserLoginFailureEvent(passenger.email, true); // flow: error-tracker plain encrypted to Datadog
  started.appsec.trackCustomEvent('ride', { email: passenger.email }); // flow: error-tracker plain encrypted to Datadog
  started.appsec.setUser({ id: '1', email: passenger.email }); // flow: error-tracker plain encrypted to Datadog
  started.dogstatsd.increment('rides', 1, { passenger: passenger.email }); // flow: error-tracker plain encrypted to Datadog
  started.dogstatsd.decrement('rides', 1, { passenger: passenger.email }); // flow: error-tracker plain encrypted to Datadog
  started.dogstatsd.gauge('rides', 1, { passenger: passenger.email }); // flow: error-tracker plain encrypted to Datadog
  started.dogstatsd.distribution('rides', 1, { passenger: passenger.email }); // flow: error-tracker plain encrypted to Datadog
  started.dogstatsd.histogram('rides', 1, { passenger: passenger.email }); // flow: error-tracker plain encrypted to Datadog
}

export function collect(): void {
  tracer.init({ clientIpEnabled: true }); // flow: error-tracker plain encrypted to Datadog
  tracer.init({ clientIpEnabled: false });
  tracer.init({}).init({ clientIpEnabled: true }); // flow: error-tracker plain encrypted to Datadog
}
