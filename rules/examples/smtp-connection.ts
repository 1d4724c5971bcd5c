import SMTPConnection from 'nodemailer/lib/smtp-connection';

interface Petitioner {
  email: string;
  complaint: string;
  pages: number;
}

export function send(petitioner: Petitioner): void {
  const secured = new SMTPConnection({ host: 'mail.example.org', secure: true });
  secured.send({ from: 'office@example.org', to: [petitioner.email] }, 'Received', () => undefined); // flow: message plain encrypted
  const required = new SMTPConnection({ host: 'mail.example.org', requireTLS: true });
  required.send({ from: 'office@example.org', to: [] }, `To: ${petitioner.email}`, () => undefined); // flow: message plain encrypted
  const hopeful = new SMTPConnection({ host: 'mail.example.org', port: 25 });
  hopeful.send({ from: 'office@example.org', to: [petitioner.email] }, 'Received', () => undefined); // flow: message plain unencrypted
  const trusting = new SMTPConnection({ host: 'mail.example.org', secure: true, tls: { rejectUnauthorized: false } });
  trusting.send({ from: 'office@example.org', to: [petitioner.email] }, 'Received', () => undefined); // flow: message plain unencrypted
  secured.send({ from: 'office@example.org', to: [] }, `Pages: ${petitioner.pages}`, () => undefined);
}
