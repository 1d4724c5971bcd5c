import { Injectable, Logger } from '@nestjs/common';
import { Cron, CronExpression } from '@nestjs/schedule';
import ExcelJS from 'exceljs';
import { seal } from '../common/sealing.js';
import { FRONT_DESK } from '../config/partners.js';
import { MailerService } from '../messaging/mailer.service.js';
import { PrismaService } from '../prisma/prisma.service.js';
import { toCsv } from './csv.js';
import { ReportStore } from './report.store.js';
import {
  type CaseRow,
  type ContactRow,
  toContactRow,
  toInvoiceRow,
  toRegistryRow,
  toResearchRow,
  type UtilisationRow,
} from './rows.js';
import { addDaySheet, addTable, toBuffer } from './workbook.js';

const DAY = 24 * 60 * 60 * 1000;
const YEAR = 365 * DAY;
const CASE_COLUMNS = { subject: 'Subject', birthYear: 'Year of birth', icd10: 'ICD-10' };

@Injectable()
export class ExportsService {
  private readonly logger = new Logger(ExportsService.name);

  constructor(
    private readonly prisma: PrismaService,
    private readonly mailer: MailerService,
    private readonly store: ReportStore,
  ) {}

  /** Sealed: the list is opened on the clinic's own workstations only. */
  async patientList(): Promise<Buffer> {
    const patients = await this.prisma.patient.findMany({ orderBy: { lastName: 'asc' } });
    this.logger.log(`exporting ${patients.length} patients`);
    const csv = toCsv<ContactRow>(
      { name: 'Name', birthDate: 'Born', phone: 'Phone', city: 'City', insuranceNumber: 'Insurance number' },
      patients.map(toContactRow),
    );
    return seal(csv);
  }

  async research(): Promise<string> {
    const diagnoses = await this.prisma.diagnosis.findMany({ include: { patient: true } });
    return toCsv<CaseRow>(CASE_COLUMNS, diagnoses.map(toResearchRow));
  }

  async registry(): Promise<string> {
    const diagnoses = await this.prisma.diagnosis.findMany({ include: { patient: true } });
    return toCsv<CaseRow>(CASE_COLUMNS, diagnoses.map(toRegistryRow));
  }

  /** How busy the departments are; no patient in it. */
  async utilisation(): Promise<string> {
    const appointments = await this.prisma.appointment.findMany({
      select: {
        state: true,
        durationMinutes: true,
        practitioner: { select: { department: { select: { name: true } } } },
      },
    });
    const rows = appointments.map(({ state, durationMinutes, practitioner }) => {
      return { state, durationMinutes, department: practitioner.department.name };
    });
    return toCsv<UtilisationRow>(
      { department: 'Department', state: 'State', durationMinutes: 'Minutes' },
      rows,
    );
  }

  async invoices(): Promise<Buffer> {
    const invoices = await this.prisma.invoice.findMany({ include: { patient: true } });
    const tariffs = await this.prisma.tariff.findMany();
    const workbook = new ExcelJS.Workbook();
    addTable(workbook, 'Tariffs', tariffs);
    addTable(workbook, 'Invoices', invoices.map(toInvoiceRow));
    return toBuffer(workbook);
  }

  async daySheet(day: Date): Promise<Buffer> {
    const appointments = await this.prisma.appointment.findMany({
      where: { startsAt: { gte: day, lt: new Date(day.getTime() + DAY) } },
      include: { patient: true, practitioner: true },
    });
    const workbook = new ExcelJS.Workbook();
    addDaySheet(workbook, appointments);
    return toBuffer(workbook);
  }

  /** Patients who have not been here for a year; the front desk calls them. */
  @Cron(CronExpression.EVERY_1ST_DAY_OF_MONTH_AT_MIDNIGHT)
  async recall(): Promise<number> {
    const patients = await this.prisma.patient.findMany({
      where: { appointments: { none: { startsAt: { gte: new Date(Date.now() - YEAR) } } } },
    });
    const csv = toCsv<ContactRow>({ name: 'Name', phone: 'Phone', city: 'City' }, patients.map(toContactRow));
    const path = await this.store.save('recall.csv', csv);
    const attachments = [{ filename: 'recall.csv.sealed', content: seal(csv) }];
    const text = `${patients.length} patients, also under ${path}`;
    await this.mailer.send({ to: FRONT_DESK, subject: 'Recall list', text, attachments });
    return patients.length;
  }
}
