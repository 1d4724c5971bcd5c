import { SES, SESClient, SendBulkTemplatedEmailCommand, SendEmailCommand } from '@aws-sdk/client-ses';
import { SendRawEmailCommand, SendTemplatedEmailCommand } from '@aws-sdk/client-ses';
import { CreateContactCommand, SESv2, SendBulkEmailCommand, UpdateContactCommand } from '@aws-sdk/client-sesv2';

interface Applicant {
  email: string;
  lastName: string;
  points: number;
}

const client = new SESClient({ region: 'eu-central-1' });
const ses = new SES({ region: 'eu-central-1' });
const second = new SESv2({ region: 'eu-central-1' });

export async function commands(applicant: Applicant): Promise<string | undefined> {
  const Destination = { ToAddresses: [applicant.email] };
  const sent = await client.send(new SendEmailCommand({ Destination, Source: 'a@example.com' })); // flow: message plain encrypted to Amazon Web Services
  await client.send(new SendEmailCommand({ Source: 'a@example.com', Tags: [{ Value: `${applicant.points}` }] }));
  await client.send(new SendRawEmailCommand({ RawMessage: { Data: Buffer.from(applicant.lastName) } })); // flow: message plain encrypted to Amazon Web Services
  await client.send(new SendTemplatedEmailCommand({ Destination, Template: 't' })); // flow: message plain encrypted to Amazon Web Services
  await client.send(new SendBulkTemplatedEmailCommand({ Destinations: [{ Destination }] })); // flow: message plain encrypted to Amazon Web Services
  await client.send(new SendBulkEmailCommand({ BulkEmailEntries: [{ Destination }] })); // flow: message plain encrypted to Amazon Web Services
  await client.send(new CreateContactCommand({ ContactListName: 'l', EmailAddress: applicant.email })); // flow: third-party plain encrypted to Amazon Web Services
  await client.send(new UpdateContactCommand({ ContactListName: 'l', EmailAddress: applicant.email })); // flow: third-party plain encrypted to Amazon Web Services
  return sent.MessageId;
}

export async function methods(applicant: Applicant): Promise<void> {
  const Destination = { ToAddresses: [applicant.email] };
  await ses.sendEmail({ Destination, Source: 'a@example.com' }); // flow: message plain encrypted to Amazon Web Services
  await ses.sendRawEmail({ RawMessage: { Data: applicant.lastName } }); // flow: message plain encrypted to Amazon Web Services
  await ses.sendTemplatedEmail({ Destination, Template: 't' }); // flow: message plain encrypted to Amazon Web Services
  await second.sendEmail({ Destination }); // flow: message plain encrypted to Amazon Web Services
  await second.sendBulkEmail({ BulkEmailEntries: [{ Destination }] }); // flow: message plain encrypted to Amazon Web Services
}
