// Whoever delivers messages processes what is in them.
import nodemailer from 'nodemailer';
import twilio from 'twilio';

interface Patient {
  email: string;
  phone: string;
}

const sms = twilio('account', process.env.TWILIO_TOKEN);
const opportunistic = nodemailer.createTransport({ host: 'mail.example.org', port: 25 });
const secured = nodemailer.createTransport({ host: 'mail.example.org', port: 465, secure: true });

export async function remind(patient: Patient): Promise<void> {
  await sms.messages.create({ to: patient.phone, from: '+49301234', body: 'See you tomorrow' }); // expect: no-undeclared-processor
  await sms.messages.create({ to: '+49305678', from: '+49301234', body: 'The line works' });
  await opportunistic.sendMail({ to: patient.email, subject: 'See you tomorrow' }); // expect: no-unencrypted-transport
  await secured.sendMail({ to: patient.email, subject: 'See you tomorrow' });
}
