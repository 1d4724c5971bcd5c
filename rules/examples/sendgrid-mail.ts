import sgMail, { MailService } from '@sendgrid/mail';

interface Guest {
  email: string;
  firstName: string;
  nights: number;
}

const mail = new MailService();
sgMail.setApiKey(process.env.SENDGRID_API_KEY ?? '');

export async function confirm(guest: Guest, guests: Guest[]): Promise<void> {
  await sgMail.send({ to: guest.email, from: 'hotel@example.com', subject: `Welcome ${guest.firstName}` }); // flow: message plain encrypted to Twilio SendGrid
  await sgMail.send({ to: 'desk@example.com', from: 'hotel@example.com', text: `${guest.nights} nights` });
  await sgMail.sendMultiple({ to: guests.map((each) => each.email), from: 'hotel@example.com' }); // flow: message plain encrypted to Twilio SendGrid
  await mail.send({ to: guest.email, from: 'hotel@example.com' }); // flow: message plain encrypted to Twilio SendGrid
  await mail.sendMultiple({ to: [guest.email], from: 'hotel@example.com' }); // flow: message plain encrypted to Twilio SendGrid
}
