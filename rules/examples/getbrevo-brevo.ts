import { BrevoClient, ContactsApi, TransactionalEmailsApi, TransactionalSMSApi } from '@getbrevo/brevo';

interface Attendee {
  email: string;
  phone: string;
  firstName: string;
  seats: number;
}

const mails = new TransactionalEmailsApi();
const texts = new TransactionalSMSApi();
const contacts = new ContactsApi();
const client = new BrevoClient({ apiKey: process.env.BREVO_KEY ?? '' });

export async function byApi(attendee: Attendee): Promise<void> {
  await mails.sendTransacEmail({ to: [{ email: attendee.email, name: attendee.firstName }], templateId: 1 }); // flow: message plain encrypted to Brevo
  await mails.sendTransacEmail({ to: [{ email: 'desk@example.com' }], params: { seats: attendee.seats } });
  await texts.sendTransacSms({ sender: 'Congress', recipient: attendee.phone, content: 'Welcome' }); // flow: message plain encrypted to Brevo
  await contacts.createContact({ email: attendee.email }); // flow: third-party plain encrypted to Brevo
  await contacts.updateContact(attendee.email, { attributes: { SEATS: attendee.seats } }); // flow: third-party plain encrypted to Brevo
}

export async function byClient(attendee: Attendee): Promise<void> {
  await client.transactionalEmails.sendTransacEmail({ to: [{ email: attendee.email }] }); // flow: message plain encrypted to Brevo
  await client.transactionalSms.sendTransacSms({ sender: 'Congress', recipient: attendee.phone }); // flow: message plain encrypted to Brevo
  await client.contacts.createContact({ email: attendee.email }); // flow: third-party plain encrypted to Brevo
  await client.contacts.updateContact({ identifier: attendee.email }); // flow: third-party plain encrypted to Brevo
}
