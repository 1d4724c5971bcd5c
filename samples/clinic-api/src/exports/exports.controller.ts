import { Controller, Get, Post, Query, Res, UseGuards } from '@nestjs/common';
import type { Response } from 'express';
import { StaffGuard } from '../common/staff.guard.js';
import { ExportsService } from './exports.service.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

@Controller('exports')
@UseGuards(StaffGuard)
export class ExportsController {
  constructor(private readonly exporter: ExportsService) {}

  @Get('patients.csv')
  async patients(@Res() response: Response): Promise<void> {
    const csv = await this.exporter.patientList();
    response.type('text/csv').attachment('patients.csv').send(csv); // expect: no-unpseudonymised-export
  }

  @Get('research.csv')
  async research(@Res() response: Response): Promise<void> {
    const csv = await this.exporter.research();
    response.type('text/csv').attachment('research.csv').send(csv); // expect: no-weak-pseudonymisation
  }

  @Get('registry.csv')
  async registry(@Res() response: Response): Promise<void> {
    const csv = await this.exporter.registry();
    response.type('text/csv').attachment('registry.csv').send(csv);
  }

  @Get('utilisation.csv')
  async utilisation(@Res() response: Response): Promise<void> {
    const csv = await this.exporter.utilisation();
    response.type('text/csv').attachment('utilisation.csv').send(csv);
  }

  @Get('invoices.xlsx')
  async invoices(@Res() response: Response): Promise<void> {
    const buffer = await this.exporter.invoices();
    response.type(XLSX).attachment('invoices.xlsx').send(buffer);
  }

  @Get('day-sheet.xlsx')
  async daySheet(@Query('day') day: string, @Res() response: Response): Promise<void> {
    const buffer = await this.exporter.daySheet(new Date(day));
    response.type(XLSX).attachment('day-sheet.xlsx').send(buffer);
  }

  @Post('recall')
  async recall(): Promise<{ patients: number }> {
    return { patients: await this.exporter.recall() };
  }
}
