import type { Writable } from 'node:stream';
import PDFDocument from 'pdfkit';
import type { Order } from '../entities/order';
import { addressLines, formatEuro } from '../lib/format';

type Pdf = InstanceType<typeof PDFDocument>;

function paragraph(doc: Pdf, lines: string[]): void {
  doc.fontSize(11).text(lines.join('\n')).moveDown();
}

export function writeInvoice(order: Order, target: Writable): void {
  const doc = new PDFDocument({ size: 'A4', margin: 56, info: { Title: `Invoice ${order.number}` } });
  doc.pipe(target);
  paragraph(doc, ['Rebstock Weinhandel GmbH', 'Kelterweg 1', '55116 Mainz']);
  paragraph(doc, addressLines(order.billingAddress)); // expect: no-unpseudonymised-export
  doc.fontSize(16).text(`Invoice ${order.number}`).moveDown();
  for (const item of order.items) {
    const amount = formatEuro(item.quantity * item.unitPriceCents);
    doc.fontSize(11).text(`${item.quantity} × ${item.product.name}  ${amount}`);
  }
  doc.moveDown().text(`Total ${formatEuro(order.totalCents)}, status: ${order.status}`);
  doc.moveDown().text(`A copy went to ${order.customer.email}.`); // expect: no-unpseudonymised-export
  doc.end();
}
