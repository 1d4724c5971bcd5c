import Mixpanel from 'mixpanel';
import mixpanel from 'mixpanel-browser';

interface Member {
  id: string;
  email: string;
  lastName: string;
  visits: number;
}

const client = Mixpanel.init(process.env.MIXPANEL_TOKEN ?? '', { geolocate: false });

export function onServer(member: Member): void {
  client.track('visited', { distinct_id: member.id, email: member.email }); // flow: analytics plain encrypted to Mixpanel
  client.track('visited', { visits: member.visits });
  client.track_batch([{ event: 'visited', properties: { email: member.email } }]); // flow: analytics plain encrypted to Mixpanel
  client.import('visited', 1700000000, { email: member.email }); // flow: analytics plain encrypted to Mixpanel
  client.alias('4711', member.email); // flow: analytics plain encrypted to Mixpanel
  client.identify(member.email); // flow: analytics plain encrypted to Mixpanel
  client.register({ email: member.email }); // flow: analytics plain encrypted to Mixpanel
  client.register_once({ email: member.email }); // flow: analytics plain encrypted to Mixpanel
  client.people.set('4711', { $email: member.email, $last_name: member.lastName }); // flow: analytics plain encrypted to Mixpanel
  client.people.set_once('4711', { $email: member.email }); // flow: analytics plain encrypted to Mixpanel
  client.people.increment(member.email, 'visits'); // flow: analytics plain encrypted to Mixpanel
  client.people.append('4711', { names: member.lastName }); // flow: analytics plain encrypted to Mixpanel
  client.people.union('4711', { names: [member.lastName] }); // flow: analytics plain encrypted to Mixpanel
  client.groups.set('company', 'acme', { contact: member.email }); // flow: analytics plain encrypted to Mixpanel
}

export function inBrowser(member: Member): void {
  mixpanel.track('visited', { email: member.email }); // flow: analytics plain encrypted to Mixpanel
  mixpanel.track('visited', { visits: member.visits });
  mixpanel.track_batch([{ event: 'visited', properties: { email: member.email } }]); // flow: analytics plain encrypted to Mixpanel
  mixpanel.import('visited', 1700000000, { email: member.email }); // flow: analytics plain encrypted to Mixpanel
  mixpanel.alias(member.email); // flow: analytics plain encrypted to Mixpanel
  mixpanel.identify(member.email); // flow: analytics plain encrypted to Mixpanel
  mixpanel.register({ email: member.email }); // flow: analytics plain encrypted to Mixpanel
  mixpanel.register_once({ email: member.email }); // flow: analytics plain encrypted to Mixpanel
  mixpanel.people.set({ $email: member.email, $last_name: member.lastName }); // flow: analytics plain encrypted to Mixpanel
  mixpanel.people.set_once({ $email: member.email }); // flow: analytics plain encrypted to Mixpanel
  mixpanel.people.increment(member.email); // flow: analytics plain encrypted to Mixpanel
  mixpanel.people.append({ names: member.lastName }); // flow: analytics plain encrypted to Mixpanel
  mixpanel.people.union({ names: [member.lastName] }); // flow: analytics plain encrypted to Mixpanel
  mixpanel.groups.set('company', 'acme', { contact: member.email }); // flow: analytics plain encrypted to Mixpanel
  mixpanel.reset();
}

export function record(): void {
  mixpanel.init('token', { ip: true }); // flow: analytics plain encrypted to Mixpanel
  mixpanel.init('token', { record_mask_all_inputs: false }); // flow: analytics plain encrypted to Mixpanel
  mixpanel.init('token', { ip: false, record_mask_all_inputs: true });
}
