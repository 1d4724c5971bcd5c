import { EmailParams, MailerSend, Recipient, SMSParams, Sender } from 'mailersend';

interface Customer {
  email: string;
  firstName: string;
  phone: string;
  orders: number;
}

const mailerSend = new MailerSend({ apiKey: process.env.MAILERSEND_KEY ?? '' });

export async function ship(customer: Customer): Promise<void> {
  const params = new EmailParams()
    .setFrom(new Sender('shop@example.com', 'Shop'))
    .setTo([new Recipient(customer.email, customer.firstName)])
    .setSubject('Shipped');
  await mailerSend.email.send(params); // flow: message plain encrypted to MailerSend
  await mailerSend.email.send(new EmailParams().setText(`${customer.orders} orders`));
  await mailerSend.email.sendBulk([new EmailParams().setTo([new Recipient(customer.email)])]); // flow: message plain encrypted to MailerSend
  await mailerSend.sms.send(new SMSParams().setTo([customer.phone])); // flow: message plain encrypted to MailerSend
  await mailerSend.emailVerification.create({ name: 'orders', emails: [customer.email] }); // flow: third-party plain encrypted to MailerSend
  await mailerSend.emailVerification.verifyEmail(customer.email); // flow: third-party plain encrypted to MailerSend
}
