import { AnalyticsBrowser } from '@customerio/cdp-analytics-browser';
import { Analytics } from '@customerio/cdp-analytics-node';

interface Learner {
  email: string;
  birthDate: string;
  lessons: number;
}

const analytics = new Analytics({ writeKey: 'k' });
const inBrowser = AnalyticsBrowser.load({ writeKey: 'k' });

export function learned(learner: Learner): void {
  analytics.identify({ userId: '1', traits: { born: learner.birthDate } }); // flow: analytics plain encrypted to Customer.io
  analytics.track({ userId: '1', event: 'learned', properties: { lessons: learner.lessons } });
  analytics.track({ userId: '1', event: 'learned', properties: { born: learner.birthDate } }); // flow: analytics plain encrypted to Customer.io
  analytics.page({ userId: '1', properties: { born: learner.birthDate } }); // flow: analytics plain encrypted to Customer.io
  analytics.screen({ userId: '1', properties: { born: learner.birthDate } }); // flow: analytics plain encrypted to Customer.io
  analytics.group({ userId: '1', groupId: '2', traits: { born: learner.birthDate } }); // flow: analytics plain encrypted to Customer.io
  analytics.alias({ userId: learner.birthDate, previousId: '1' }); // flow: analytics plain encrypted to Customer.io
  inBrowser.identify('1', { born: learner.birthDate }); // flow: analytics plain encrypted to Customer.io
}
