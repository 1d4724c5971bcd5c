import { Injectable, Logger } from '@nestjs/common';
import { CacheService } from '../cache/cache.service.js';
import { AuditService } from '../common/audit.service.js';
import { PrismaService } from '../prisma/prisma.service.js';
import { type HealthSummary, summarise } from './summary.js';

@Injectable()
export class RecordsService {
  private readonly logger = new Logger(RecordsService.name);

  constructor(
    private readonly prisma: PrismaService,
    private readonly cache: CacheService,
    private readonly audit: AuditService,
  ) {}

  async summary(patientId: string): Promise<HealthSummary> {
    const key = `summary:${patientId}`;
    const cached = await this.cache.get<HealthSummary>(key);
    this.logger.debug(`${key}: ${cached ? 'hit' : 'miss'}`);
    if (cached) return cached;
    const record = await this.prisma.patient.findUniqueOrThrow({
      where: { id: patientId },
      include: { diagnoses: true, labOrders: { include: { results: true } } },
    });
    const summary = summarise(record);
    await this.cache.put(key, summary); // expect: no-unencrypted-storage
    this.audit.record('record.read', { patientId, diagnoses: record.diagnoses.length });
    return summary;
  }

  async forget(patientId: string): Promise<void> {
    await this.cache.drop(`summary:${patientId}`);
    await this.cache.put(`summary-dropped:${patientId}`, { at: Date.now() }, 60);
  }
}
