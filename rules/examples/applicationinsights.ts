import appInsights, { TelemetryClient } from 'applicationinsights';

interface Claimant {
  email: string;
  phone: string;
  amount: number;
}

appInsights.setup(process.env.APPLICATIONINSIGHTS).setAutoCollectConsole(true).start();
const client = new TelemetryClient();

export function filed(claimant: Claimant): void {
  client.trackEvent({ name: 'filed', properties: { email: claimant.email } }); // flow: log plain encrypted to Microsoft Azure
  client.trackEvent({ name: 'filed', properties: { amount: claimant.amount } });
  client.trackTrace({ message: `Filed by ${claimant.email}` }); // flow: log plain encrypted to Microsoft Azure
  client.trackRequest({ name: 'POST /claims', url: `/claims?phone=${claimant.phone}` }); // flow: log plain encrypted to Microsoft Azure
  client.trackDependency({ name: 'crm', data: claimant.email }); // flow: log plain encrypted to Microsoft Azure
  client.trackMetric({ name: 'claims', value: 1, properties: { phone: claimant.phone } }); // flow: log plain encrypted to Microsoft Azure
  client.trackPageView({ name: claimant.email }); // flow: log plain encrypted to Microsoft Azure
  client.trackAvailability({ name: 'crm', message: claimant.email }); // flow: log plain encrypted to Microsoft Azure
  appInsights.defaultClient.trackException({ exception: new Error(claimant.phone) }); // flow: error-text plain; error-tracker plain encrypted to Microsoft Azure
}
