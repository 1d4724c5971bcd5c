import { IntercomClient } from 'intercom-client';

interface Patron {
  id: string;
  email: string;
  phone: string;
  gifts: number;
}

const client = new IntercomClient({ token: process.env.INTERCOM_TOKEN ?? '' });

export async function support(patron: Patron): Promise<void> {
  await client.contacts.create({ email: patron.email, phone: patron.phone }); // flow: third-party plain encrypted to Intercom
  await client.contacts.update({ contact_id: '1', phone: patron.phone }); // flow: third-party plain encrypted to Intercom
  await client.contacts.update({ contact_id: '1', custom_attributes: { gifts: patron.gifts } });
  await client.contacts.search({ query: { field: 'email', operator: '=', value: patron.email } }); // flow: third-party plain encrypted to Intercom
  await client.contacts.createUser({ email: patron.email }); // flow: third-party plain encrypted to Intercom
  await client.contacts.createLead({ email: patron.email }); // flow: third-party plain encrypted to Intercom
  await client.companies.create({ company_id: '1', name: patron.email }); // flow: third-party plain encrypted to Intercom
  await client.companies.createOrUpdate({ company_id: '1', name: patron.email }); // flow: third-party plain encrypted to Intercom
  await client.companies.update({ company_id: '1', name: patron.email }); // flow: third-party plain encrypted to Intercom
  await client.events.create({ event_name: 'gave', email: patron.email }); // flow: analytics plain encrypted to Intercom
  await client.messages.create({ body: `Dear ${patron.email}` }); // flow: message plain encrypted to Intercom
  await client.conversations.create({ body: patron.phone }); // flow: message plain encrypted to Intercom
  await client.conversations.reply({ body: patron.phone }); // flow: message plain encrypted to Intercom
  await client.conversations.update({ conversation_id: '1', title: patron.email }); // flow: message plain encrypted to Intercom
  await client.notes.create({ contact_id: '1', body: patron.phone }); // flow: third-party plain encrypted to Intercom
  await client.contacts.list({ per_page: patron.gifts });
}
