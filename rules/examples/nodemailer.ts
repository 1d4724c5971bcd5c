import nodemailer, { createTransport, type Transporter } from 'nodemailer';

interface Patient {
  email: string;
  firstName: string;
  diagnosis: string;
}

const secure = createTransport({ host: 'mail.example.com', port: 465, secure: true });
const upgraded = nodemailer.createTransport({ host: 'mail.example.com', port: 587, requireTLS: true });
const byPort = createTransport({ host: 'mail.example.com', port: 465 });
const byService = createTransport({ service: 'gmail' });
const bySes = createTransport({ SES: {} });
const bySecureUrl = createTransport('smtps://mail.example.com');
const byUrl = createTransport('smtp://mail.example.com');
const opportunistic = createTransport({ host: 'mail.example.com', port: 587 });
const plain = createTransport({ host: 'mail.example.com', secure: false });
const ignoring = createTransport({ host: 'mail.example.com', ignoreTLS: true });
const unchecked = createTransport({ host: 'a.example.com', secure: true, tls: { rejectUnauthorized: false } });
const local = createTransport({ host: 'localhost', port: 1025 });

export async function encrypted(patient: Patient): Promise<void> {
  await secure.sendMail({ to: patient.email, subject: 'Your visit', text: `Dear ${patient.firstName}` }); // flow: message plain encrypted
  await upgraded.sendMail({ to: patient.email, subject: 'Your visit' }); // flow: message plain encrypted
  await byPort.sendMail({ to: patient.email, subject: 'Your visit' }); // flow: message plain encrypted
  await byService.sendMail({ to: patient.email, subject: 'Your visit' }); // flow: message plain encrypted
  await bySes.sendMail({ to: patient.email, subject: 'Your visit' }); // flow: message plain encrypted
  await bySecureUrl.sendMail({ to: patient.email, subject: 'Your visit' }); // flow: message plain encrypted
  await secure.sendMail({ to: 'office@example.com', subject: 'A visit' });
  await secure.verify();
}

export async function unencrypted(patient: Patient): Promise<void> {
  await byUrl.sendMail({ to: 'office@example.com', text: patient.diagnosis }); // flow: message plain unencrypted
  await opportunistic.sendMail({ to: 'office@example.com', text: patient.diagnosis }); // flow: message plain unencrypted
  await plain.sendMail({ to: 'office@example.com', text: patient.diagnosis }); // flow: message plain unencrypted
  await ignoring.sendMail({ to: 'office@example.com', html: `<p>${patient.diagnosis}</p>` }); // flow: message plain unencrypted
  await unchecked.sendMail({ to: 'office@example.com', text: patient.diagnosis }); // flow: message plain unencrypted
  await local.sendMail({ to: 'office@example.com', text: patient.diagnosis }); // flow: message plain local
}

export async function handed(transporter: Transporter, patient: Patient): Promise<string> {
  const sent = await transporter.sendMail({ to: patient.email }); // flow: message plain
  console.log(sent.messageId);
  return sent.messageId;
}
