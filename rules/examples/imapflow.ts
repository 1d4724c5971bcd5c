import { ImapFlow } from 'imapflow';

interface Petitioner {
  email: string;
  complaint: string;
  pages: number;
}

export async function file(petitioner: Petitioner): Promise<void> {
  const inbox = new ImapFlow({ host: 'mail.example.org', port: 993, secure: true });
  await inbox.append('INBOX', `From: ${petitioner.email}`); // flow: connection plain encrypted
  await inbox.append('INBOX', `Pages: ${petitioner.pages}`);
  const open = new ImapFlow({ host: 'mail.example.org', port: 143, secure: false });
  await open.append('INBOX', `From: ${petitioner.email}`); // flow: connection plain unencrypted
  const upgraded = new ImapFlow({ host: 'mail.example.org', port: 143, secure: false, doSTARTTLS: true });
  await upgraded.append('INBOX', `From: ${petitioner.email}`); // flow: connection plain encrypted
  const trusting = new ImapFlow({ host: 'mail.example.org', secure: true, tls: { rejectUnauthorized: false } });
  await trusting.append('INBOX', `From: ${petitioner.email}`); // flow: connection plain unencrypted
}
