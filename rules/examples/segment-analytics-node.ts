import { createHmac } from 'node:crypto';
import { Analytics } from '@segment/analytics-node';

interface Customer {
  id: string;
  email: string;
  street: string;
  total: number;
}

const client = new Analytics({ writeKey: process.env.SEGMENT_KEY ?? '' });
const pseudonym = (email: string): string =>
  createHmac('sha256', process.env.PSEUDONYM_KEY ?? '').update(email).digest('hex');

export function onServer(customer: Customer): void {
  client.identify({ userId: customer.id, traits: { email: customer.email } }); // flow: analytics plain encrypted to Twilio Segment
  client.identify({ userId: pseudonym(customer.email) }); // flow: analytics pseudonymised encrypted to Twilio Segment
  client.track({ userId: customer.id, event: 'Ordered', properties: { street: customer.street } }); // flow: analytics plain encrypted to Twilio Segment
  client.page({ userId: customer.id, properties: { title: customer.email } }); // flow: analytics plain encrypted to Twilio Segment
  client.screen({ userId: customer.id, name: customer.email }); // flow: analytics plain encrypted to Twilio Segment
  client.group({ userId: customer.id, groupId: 'a', traits: { email: customer.email } }); // flow: analytics plain encrypted to Twilio Segment
  client.alias({ userId: customer.email, previousId: customer.id }); // flow: analytics plain encrypted to Twilio Segment
  client.flush();
}

export function onPage(customer: Customer): void {
  analytics.identify('4711', { email: customer.email }); // flow: analytics plain encrypted to Twilio Segment
  analytics.track('Ordered', { street: customer.street }); // flow: analytics plain encrypted to Twilio Segment
  analytics.track('Ordered', { total: customer.total });
  analytics.page('Order', { email: customer.email }); // flow: analytics plain encrypted to Twilio Segment
  analytics.screen('Order', { email: customer.email }); // flow: analytics plain encrypted to Twilio Segment
  analytics.group('a', { email: customer.email }); // flow: analytics plain encrypted to Twilio Segment
  analytics.alias(customer.email); // flow: analytics plain encrypted to Twilio Segment
}
