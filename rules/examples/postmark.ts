import { Client, ServerClient } from 'postmark';

interface Voter {
  email: string;
  lastName: string;
  district: number;
}

const client = new ServerClient(process.env.POSTMARK_TOKEN ?? '');
const older = new Client(process.env.POSTMARK_TOKEN ?? '');

export async function notify(voter: Voter): Promise<void> {
  await client.sendEmail({ From: 'a@example.com', To: voter.email, TextBody: `Dear ${voter.lastName}` }); // flow: message plain encrypted to Postmark
  await client.sendEmail({ From: 'a@example.com', To: 'b@example.com', TextBody: `${voter.district}` });
  await client.sendEmailBatch([{ From: 'a@example.com', To: voter.email, TextBody: 'Vote' }]); // flow: message plain encrypted to Postmark
  await client.sendEmailWithTemplate({ To: voter.email, TemplateId: 1, TemplateModel: {} }); // flow: message plain encrypted to Postmark
  await client.sendEmailBatchWithTemplates([{ To: voter.email, TemplateId: 1, TemplateModel: {} }]); // flow: message plain encrypted to Postmark
  await older.sendEmail({ From: 'a@example.com', To: voter.email, TextBody: 'Vote' }); // flow: message plain encrypted to Postmark
}
