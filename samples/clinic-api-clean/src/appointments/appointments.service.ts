import { ConflictException, Injectable, Logger } from '@nestjs/common';
import { type Appointment, AppointmentState, type Practitioner } from '@prisma/client';
import { CacheService } from '../cache/cache.service.js';
import { AuditService } from '../common/audit.service.js';
import { signature } from '../common/labels.js';
import { PrismaService } from '../prisma/prisma.service.js';
import type { AppointmentWithPatient } from '../prisma/views.js';
import type { BookAppointmentDto } from './dto.js';

const DAY = 24 * 60 * 60 * 1000;

export interface DirectoryEntry {
  id: string;
  label: string;
  specialty: string;
}

function toDirectoryEntry(practitioner: Practitioner): DirectoryEntry {
  return { id: practitioner.id, label: signature(practitioner), specialty: practitioner.specialty };
}

@Injectable()
export class AppointmentsService {
  private readonly logger = new Logger(AppointmentsService.name);

  constructor(
    private readonly prisma: PrismaService,
    private readonly cache: CacheService,
    private readonly audit: AuditService,
  ) {}

  async book(dto: BookAppointmentDto): Promise<Appointment> {
    const taken = await this.prisma.appointment.count({
      where: { practitionerId: dto.practitionerId, startsAt: dto.startsAt, state: { not: 'CANCELLED' } },
    });
    if (taken > 0) throw new ConflictException(`practitioner ${dto.practitionerId} is not free`);
    const { reason, ...slot } = dto;
    this.logger.log(`booking ${JSON.stringify(slot)}, reason given: ${Boolean(reason)}`);
    const appointment = await this.prisma.appointment.create({ data: dto });
    this.audit.record('appointment.booked', { id: appointment.id, state: appointment.state });
    return appointment;
  }

  async changeState(id: string, state: AppointmentState): Promise<{ id: string; state: AppointmentState }> {
    const changed = await this.prisma.appointment.update({
      where: { id },
      data: { state },
      select: { id: true, state: true, startsAt: true },
    });
    this.audit.record('appointment.changed', { changed });
    return { id: changed.id, state: changed.state };
  }

  async dueTomorrow(now = new Date()): Promise<AppointmentWithPatient[]> {
    const from = new Date(Math.ceil(now.getTime() / DAY) * DAY);
    return this.prisma.appointment.findMany({
      where: { startsAt: { gte: from, lt: new Date(from.getTime() + DAY) }, state: 'CONFIRMED' },
      include: { patient: true, practitioner: true },
      orderBy: { startsAt: 'asc' },
    });
  }

  /** Names on the booking page; they are on the door plate as well. */
  async directory(): Promise<DirectoryEntry[]> {
    const cached = await this.cache.get<DirectoryEntry[]>('directory');
    if (cached) return cached;
    const departments = await this.prisma.department.findMany({ include: { practitioners: true } });
    for (const department of departments) {
      this.logger.debug(`${department.name}: ${department.practitioners.length} practitioners`);
    }
    const entries = departments.flatMap((department) => department.practitioners.map(toDirectoryEntry));
    await this.cache.put('directory', entries, 3600);
    return entries;
  }
}
