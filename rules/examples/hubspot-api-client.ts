import { Client } from '@hubspot/api-client';

interface Lead {
  email: string;
  lastName: string;
  phone: string;
  budget: number;
}

const hubspot = new Client({ accessToken: process.env.HUBSPOT_TOKEN });

export async function track(lead: Lead): Promise<string> {
  const properties = { email: lead.email, lastname: lead.lastName };
  const contact = await hubspot.crm.contacts.basicApi.create({ properties }); // flow: third-party plain encrypted to HubSpot
  await hubspot.crm.contacts.basicApi.create({ properties: { budget: `${lead.budget}` } });
  await hubspot.crm.contacts.basicApi.update('1', { properties }); // flow: third-party plain encrypted to HubSpot
  await hubspot.crm.companies.basicApi.create({ properties }); // flow: third-party plain encrypted to HubSpot
  await hubspot.crm.companies.basicApi.update('1', { properties }); // flow: third-party plain encrypted to HubSpot
  await hubspot.crm.deals.basicApi.create({ properties }); // flow: third-party plain encrypted to HubSpot
  await hubspot.crm.deals.basicApi.update('1', { properties }); // flow: third-party plain encrypted to HubSpot
  await hubspot.crm.tickets.basicApi.create({ properties }); // flow: third-party plain encrypted to HubSpot
  await hubspot.crm.tickets.basicApi.update('1', { properties }); // flow: third-party plain encrypted to HubSpot
  await hubspot.crm.objects.basicApi.create('contacts', { properties }); // flow: third-party plain encrypted to HubSpot
  await hubspot.crm.objects.basicApi.update('contacts', '1', { properties }); // flow: third-party plain encrypted to HubSpot
  await hubspot.crm.objects.notes.basicApi.create({ properties: { hs_note_body: lead.phone } }); // flow: third-party plain encrypted to HubSpot
  await hubspot.crm.objects.notes.basicApi.update('1', { properties: { hs_note_body: lead.phone } }); // flow: third-party plain encrypted to HubSpot
  return contact.id;
}

export async function bulk(lead: Lead): Promise<void> {
  const inputs = [{ properties: { email: lead.email } }];
  await hubspot.crm.contacts.batchApi.create({ inputs }); // flow: third-party plain encrypted to HubSpot
  await hubspot.crm.contacts.batchApi.update({ inputs }); // flow: third-party plain encrypted to HubSpot
  await hubspot.crm.contacts.batchApi.upsert({ inputs }); // flow: third-party plain encrypted to HubSpot
  await hubspot.crm.contacts.searchApi.doSearch({ query: lead.email }); // flow: third-party plain encrypted to HubSpot
  await hubspot.apiRequest({ method: 'POST', path: '/contacts/v1/contact', body: { email: lead.email } }); // flow: third-party plain encrypted to HubSpot
  await hubspot.events.send.behavioralEventsTracking.send({ eventName: 'asked', email: lead.email }); // flow: third-party plain encrypted to HubSpot
  await hubspot.crm.contacts.batchApi.read({ inputs: [{ id: '1' }] });
}
