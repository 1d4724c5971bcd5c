import * as rudderanalytics from 'rudder-sdk-js';
import RudderAnalytics from '@rudderstack/rudder-sdk-node';

interface Reporter {
  email: string;
  phone: string;
  stories: number;
}

const client = new RudderAnalytics('key', { dataPlaneUrl: 'https://rudder.example.com' });
const unencrypted = new RudderAnalytics('key', { dataPlaneUrl: 'http://rudder.example.com' });

export function onServer(reporter: Reporter): void {
  client.identify({ userId: '1', traits: { email: reporter.email } }); // flow: analytics plain encrypted to RudderStack
  client.track({ userId: '1', event: 'filed', properties: { phone: reporter.phone } }); // flow: analytics plain encrypted to RudderStack
  client.track({ userId: '1', event: 'filed', properties: { stories: reporter.stories } });
  client.page({ userId: '1', name: reporter.email }); // flow: analytics plain encrypted to RudderStack
  client.screen({ userId: '1', name: reporter.email }); // flow: analytics plain encrypted to RudderStack
  client.group({ userId: '1', groupId: '1', traits: { email: reporter.email } }); // flow: analytics plain encrypted to RudderStack
  client.alias({ userId: reporter.email, previousId: '1' }); // flow: analytics plain encrypted to RudderStack
  unencrypted.identify({ userId: reporter.email }); // flow: analytics plain unencrypted to RudderStack
}

export function inBrowser(reporter: Reporter): void {
  rudderanalytics.identify('1', { email: reporter.email }); // flow: analytics plain encrypted to RudderStack
  rudderanalytics.track('filed', { phone: reporter.phone }); // flow: analytics plain encrypted to RudderStack
  rudderanalytics.track('filed', { stories: reporter.stories });
  rudderanalytics.page(reporter.email); // flow: analytics plain encrypted to RudderStack
  rudderanalytics.screen(reporter.email); // flow: analytics plain encrypted to RudderStack
  rudderanalytics.group('1', { email: reporter.email }); // flow: analytics plain encrypted to RudderStack
  rudderanalytics.alias(reporter.email); // flow: analytics plain encrypted to RudderStack
}
