// Whom a mail is sent to is told by the mail: `to` is an address there, and in the log behind it as well.
import { createTransport } from 'nodemailer';

const transport = createTransport({ host: 'mail.example.com', secure: true });

export async function remind(payload: { to: string; course: string }): Promise<void> {
  await transport.sendMail({ to: payload.to, subject: payload.course, text: 'It starts soon.' });
  console.log('sent', payload.course);
  console.log('sent', { to: payload.to }); // expect: no-personal-data-in-logs
}
