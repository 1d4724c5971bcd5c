import { fullName } from '../common/labels.js';
import { maskTail } from '../common/mask.js';
import type { MailMessage } from '../messaging/mailer.service.js';
import type { InvoiceWithPatient } from '../prisma/views.js';

const euro = new Intl.NumberFormat('de-DE', { style: 'currency', currency: 'EUR' });

export function collectionNotice(invoice: InvoiceWithPatient, to: string): MailMessage {
  const amount = euro.format(invoice.totalCents / 100);
  const account = maskTail(invoice.patient.iban ?? '');
  const text = `${fullName(invoice.patient)}: we collect ${amount} from your account ${account}.`;
  return { to, subject: `Invoice ${invoice.number}`, text };
}
