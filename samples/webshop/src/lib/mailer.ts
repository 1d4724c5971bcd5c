import sendgrid from '@sendgrid/mail';
import { config } from '../config';

sendgrid.setApiKey(config.sendgridSecret);

export async function deliver(to: string, subject: string, html: string): Promise<void> {
  await sendgrid.send({ to, from: config.sender, subject, html });
}
