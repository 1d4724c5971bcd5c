import { Message, SMTPClient } from 'emailjs';

interface Tenant {
  email: string;
  iban: string;
  rooms: number;
}

const secure = new SMTPClient({ host: 'mail.example.com', ssl: true });
const upgraded = new SMTPClient({ host: 'mail.example.com', tls: true });
const plain = new SMTPClient({ host: 'mail.example.com' });
const local = new SMTPClient({ host: 'localhost' });

export async function bill(tenant: Tenant): Promise<void> {
  secure.send(new Message({ to: tenant.email, subject: 'Your rent' }), () => undefined); // flow: message plain encrypted
  await upgraded.sendAsync({ to: tenant.email, text: 'Your rent' }); // flow: message plain encrypted
  await plain.sendAsync({ to: 'office@example.com', text: tenant.iban }); // flow: message plain unencrypted
  await local.sendAsync({ to: 'office@example.com', text: tenant.iban }); // flow: message plain local
  await plain.sendAsync({ to: 'office@example.com', text: `${tenant.rooms} rooms` });
}
