import { fullName } from '../common/labels.js';
import type { MailMessage } from '../messaging/mailer.service.js';
import type { InvoiceWithPatient } from '../prisma/views.js';

const euro = new Intl.NumberFormat('de-DE', { style: 'currency', currency: 'EUR' });

export function collectionNotice(invoice: InvoiceWithPatient, to: string): MailMessage {
  const amount = euro.format(invoice.totalCents / 100);
  const text = `${fullName(invoice.patient)}: we collect ${amount} from your account ${invoice.patient.iban}.`;
  return { to, subject: `Invoice ${invoice.number}`, text };
}
