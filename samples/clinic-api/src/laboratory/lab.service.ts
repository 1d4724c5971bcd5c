import { BadRequestException, Injectable } from '@nestjs/common';
import { InjectPinoLogger, PinoLogger } from 'nestjs-pino';
import { CacheService } from '../cache/cache.service.js';
import { AuditService } from '../common/audit.service.js';
import { SmsService } from '../messaging/sms.service.js';
import { PrismaService } from '../prisma/prisma.service.js';
import type { CreateLabOrderDto } from './dto.js';
import { LabClient } from './lab.client.js';
import { toOrderForm } from './lab.mapper.js';

@Injectable()
export class LabService {
  constructor(
    private readonly prisma: PrismaService,
    private readonly lab: LabClient,
    private readonly cache: CacheService,
    private readonly sms: SmsService,
    private readonly audit: AuditService,
    @InjectPinoLogger(LabService.name) private readonly logger: PinoLogger,
  ) {}

  async placeOrder(dto: CreateLabOrderDto): Promise<{ id: string; reference: string }> {
    const { panels } = await this.lab.catalogue();
    if (!panels.includes(dto.panel)) throw new BadRequestException(`panel ${dto.panel} is not on offer`);
    const { diagnoses, ...patient } = await this.prisma.patient.findUniqueOrThrow({
      where: { id: dto.patientId },
      include: { diagnoses: true },
    });
    const order = await this.prisma.labOrder.create({ data: { patientId: patient.id, panel: dto.panel } });
    const form = toOrderForm(order, patient, diagnoses);
    const reference = await this.lab.submit('/orders', form); // expect: no-personal-data-in-logs, no-unencrypted-transport
    await this.prisma.labOrder.update({
      where: { id: order.id },
      data: { state: 'SUBMITTED', partnerReference: reference },
    });
    this.audit.record('lab.ordered', { order: order.id, panel: order.panel, reference });
    return { id: order.id, reference };
  }

  async collectResults(orderId: string): Promise<number> {
    const order = await this.prisma.labOrder.findUniqueOrThrow({
      where: { id: orderId },
      include: { patient: { select: { id: true, phone: true } } },
    });
    if (!order.partnerReference) throw new BadRequestException(`order ${orderId} was never submitted`);
    const measurements = await this.lab.measurements(order.partnerReference);
    await this.prisma.labResult.createMany({ data: measurements.map((entry) => ({ ...entry, orderId })) });
    await this.prisma.labOrder.update({ where: { id: orderId }, data: { state: 'COMPLETED' } });
    const results = await this.prisma.labResult.findMany({ where: { orderId } });
    await this.cache.put(`lab:${orderId}`, results); // expect: no-unencrypted-storage

    const critical = results.filter((result) => result.critical);
    if (critical.length > 0) {
      const findings = critical.map((result) => `${result.analyte} ${result.value} ${result.unit}`);
      this.logger.warn({ orderId, findings }, 'critical laboratory results'); // expect: no-personal-data-in-logs
    }
    const { phone } = order.patient;
    if (phone) await this.sms.send(phone, 'Your results are in, please call us.'); // expect: no-undeclared-processor
    this.logger.info(
      { orderId, results: results.length, critical: critical.length > 0 },
      'results collected',
    );
    return results.length;
  }
}
