import { Controller, Delete, Get, Module, Param, UseGuards } from '@nestjs/common';
import { StaffGuard } from '../common/staff.guard.js';
import { RecordsService } from './records.service.js';
import type { HealthSummary } from './summary.js';

@Controller('records')
@UseGuards(StaffGuard)
export class RecordsController {
  constructor(private readonly records: RecordsService) {}

  @Get(':patientId')
  summary(@Param('patientId') patientId: string): Promise<HealthSummary> {
    return this.records.summary(patientId);
  }

  @Delete(':patientId/cache')
  forget(@Param('patientId') patientId: string): Promise<void> {
    return this.records.forget(patientId);
  }
}

@Module({ controllers: [RecordsController], providers: [RecordsService] })
export class RecordsModule {}
