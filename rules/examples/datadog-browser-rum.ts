import { datadogRum } from '@datadog/browser-rum';

interface Passenger {
  email: string;
  lastName: string;
  seat: string;
}

datadogRum.init({ applicationId: 'a', clientToken: 'c', site: 'datadoghq.eu' });

export function boarded(passenger: Passenger): void {
  datadogRum.setUser({ id: '1', email: passenger.email }); // flow: analytics plain encrypted to Datadog
  datadogRum.setUser({ id: '1' });
  datadogRum.setUserProperty('name', passenger.lastName); // flow: analytics plain encrypted to Datadog
  datadogRum.setUserProperty('seat', passenger.seat);
  datadogRum.setGlobalContext({ email: passenger.email }); // flow: analytics plain encrypted to Datadog
  datadogRum.setGlobalContextProperty('passenger', { email: passenger.email }); // flow: analytics plain encrypted to Datadog
  datadogRum.setViewContext({ email: passenger.email }); // flow: analytics plain encrypted to Datadog
  datadogRum.setViewContextProperty('email', passenger.email); // flow: analytics plain encrypted to Datadog
  datadogRum.setAccount({ id: '1', name: passenger.lastName }); // flow: analytics plain encrypted to Datadog
  datadogRum.startView(`boarding/${passenger.lastName}`); // flow: analytics plain encrypted to Datadog
  datadogRum.addFeatureFlagEvaluation('who', passenger.email); // flow: analytics plain encrypted to Datadog
  datadogRum.addAction('boarded', { email: passenger.email }); // flow: analytics plain encrypted to Datadog
  datadogRum.addError(new Error(`No seat for ${passenger.lastName}`)); // flow: error-text plain; error-tracker plain encrypted to Datadog
  datadogRum.addTiming('boarded');
}

export function record(): void {
  datadogRum.init({ applicationId: 'a', clientToken: 'c', defaultPrivacyLevel: 'allow' }); // flow: analytics plain encrypted to Datadog
  datadogRum.init({ applicationId: 'a', clientToken: 'c', defaultPrivacyLevel: 'mask' });
  DD_RUM.init({ applicationId: 'a', clientToken: 'c', defaultPrivacyLevel: 'allow' }); // flow: analytics plain encrypted to Datadog
}
