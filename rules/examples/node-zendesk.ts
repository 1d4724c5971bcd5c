import { createClient } from 'node-zendesk';

interface Caller {
  email: string;
  lastName: string;
  phone: string;
  calls: number;
}

const zendesk = createClient({ subdomain: 'shop', username: 'desk', token: process.env.ZENDESK_TOKEN ?? '' });

export async function help(caller: Caller): Promise<void> {
  await zendesk.tickets.create({ ticket: { requester: { email: caller.email, name: caller.lastName } } }); // flow: third-party plain encrypted to Zendesk
  await zendesk.tickets.create({ ticket: { subject: `Call ${caller.calls}` } });
  await zendesk.tickets.update(1, { ticket: { comment: { body: `Call ${caller.phone}` } } }); // flow: third-party plain encrypted to Zendesk
  await zendesk.users.create({ user: { email: caller.email } }); // flow: third-party plain encrypted to Zendesk
  await zendesk.users.update(1, { user: { phone: caller.phone } }); // flow: third-party plain encrypted to Zendesk
  await zendesk.users.createOrUpdate({ user: { email: caller.email } }); // flow: third-party plain encrypted to Zendesk
  await zendesk.users.createMany({ users: [{ email: caller.email }] }); // flow: third-party plain encrypted to Zendesk
  await zendesk.users.search({ query: caller.email }); // flow: third-party plain encrypted to Zendesk
  await zendesk.organizations.create({ organization: { name: caller.lastName } }); // flow: third-party plain encrypted to Zendesk
  await zendesk.requests.create({ request: { requester: { email: caller.email } } }); // flow: third-party plain encrypted to Zendesk
  await zendesk.search.query(`type:user ${caller.email}`); // flow: third-party plain encrypted to Zendesk
  await zendesk.tickets.show(caller.calls);
}
