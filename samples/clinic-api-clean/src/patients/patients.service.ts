import { Injectable } from '@nestjs/common';
import type { Patient } from '@prisma/client';
import { InjectPinoLogger, PinoLogger } from 'nestjs-pino';
import { AuditService } from '../common/audit.service.js';
import { invariant } from '../common/invariant.js';
import { contactLine } from '../common/labels.js';
import { maskEmail } from '../common/mask.js';
import { portalReference } from '../common/pseudonym.js';
import { trace } from '../common/trace.js';
import type { CreatePatientDto, InvitePatientDto, PatientListItem, SearchPatientsDto } from './dto.js';
import { FrontDeskJournal } from './front-desk.journal.js';
import { PatientsRepository } from './patients.repository.js';
import { PortalClient } from './portal.client.js';

@Injectable()
export class PatientsService {
  constructor(
    private readonly patients: PatientsRepository,
    private readonly portal: PortalClient,
    private readonly journal: FrontDeskJournal,
    private readonly audit: AuditService,
    @InjectPinoLogger(PatientsService.name) private readonly logger: PinoLogger,
  ) {}

  async register(dto: CreatePatientDto): Promise<Patient> {
    const existing = await this.patients.findByInsuranceNumber(dto.insuranceNumber);
    invariant(!existing, `already registered as patient ${existing?.id}`);
    const patient = await this.patients.create(dto);
    this.audit.record('patient.registered', { id: patient.id, hasMail: patient.email !== null });
    const { firstName, lastName, birthDate, email, phone, street, plz, city, ...rest } = patient;
    const { sex, insuranceNumber, iban, ...technical } = rest;
    this.logger.debug({ technical, reachable: Boolean(email ?? phone) }, 'patient stored');
    return patient;
  }

  async search(filter: SearchPatientsDto): Promise<PatientListItem[]> {
    this.logger.info({ by: Object.keys(filter) }, 'patient search');
    const found = await this.patients.search(filter);
    this.logger.info({ hits: found.length, ids: found.map((patient) => patient.id) }, 'patient search done');
    return found;
  }

  async invite(id: string, dto: InvitePatientDto): Promise<boolean> {
    const patient = await this.patients.setEmail(id, dto.email);
    trace('invited', patient.id);
    trace('invitation', maskEmail(dto.email));
    const opened = await this.portal.openAccount(patient);
    this.logger.info({ id: patient.id, to: maskEmail(dto.email), opened }, 'portal invitation');
    return opened;
  }

  /** Returns the reference the kiosk keeps for the portal, if the patient has an account there. */
  async checkIn(id: string): Promise<string | undefined> {
    const patient = await this.patients.get(id);
    await this.journal.append(contactLine(patient));
    this.audit.record('patient.checked-in', { id: patient.id, hasMail: patient.email !== null });
    return patient.email ? portalReference(patient.email) : undefined;
  }

  sheet(): Promise<string[]> {
    return this.journal.lines();
  }

  async checkOut(id: string): Promise<void> {
    const patient = await this.patients.get(id);
    await this.journal.append(`patient ${patient.id} left`);
    this.audit.record('patient.checked-out', { id: patient.id });
  }
}
