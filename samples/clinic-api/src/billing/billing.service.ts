import { Injectable, Logger } from '@nestjs/common';
import { AuditService } from '../common/audit.service.js';
import { contactLine } from '../common/labels.js';
import { maskTail } from '../common/mask.js';
import { MailerService } from '../messaging/mailer.service.js';
import { PrismaService } from '../prisma/prisma.service.js';
import { InsurerClient } from './insurer.client.js';
import { collectionNotice } from './invoice-mail.js';

@Injectable()
export class BillingService {
  private readonly logger = new Logger(BillingService.name);

  constructor(
    private readonly prisma: PrismaService,
    private readonly insurer: InsurerClient,
    private readonly mailer: MailerService,
    private readonly audit: AuditService,
  ) {}

  async collect(invoiceId: string): Promise<{ number: string; covered: boolean }> {
    const invoice = await this.prisma.invoice.findUniqueOrThrow({
      where: { id: invoiceId },
      include: { patient: true },
    });
    const { patient } = invoice;
    let reference = patient.insuranceNumber;
    const covered = await this.insurer.covers(reference, invoice.issuedAt);
    reference = invoice.number;
    this.logger.log(`invoice ${reference}: covered by insurer ${patient.insurerIk}: ${covered}`);
    if (covered) return { number: invoice.number, covered };

    if (!patient.iban) {
      const whom = contactLine(patient);
      throw new Error(`invoice ${invoice.number}: no mandate, please ask ${whom}`); // expect: no-personal-data-in-logs
    }
    if (patient.email) {
      const notice = collectionNotice(invoice, patient.email);
      await this.mailer.send(notice); // expect: no-unencrypted-transport
    }
    await this.prisma.invoice.update({ where: { id: invoice.id }, data: { state: 'COLLECTED' } });
    this.audit.record('invoice.collected', { id: invoice.id, account: maskTail(patient.iban) }); // expect: no-personal-data-in-logs
    return { number: invoice.number, covered };
  }

  async items(invoiceId: string): Promise<{ code: string; name: string; quantity: number }[]> {
    const items = await this.prisma.invoiceItem.findMany({ where: { invoiceId }, include: { tariff: true } });
    this.logger.debug(items.map(({ tariff, quantity }) => `${quantity} × ${tariff.name}`).join(', '));
    return items.map(({ tariff, quantity }) => ({ code: tariff.code, name: tariff.name, quantity }));
  }
}
