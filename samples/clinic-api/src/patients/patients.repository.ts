import { Injectable, NotFoundException } from '@nestjs/common';
import type { Patient } from '@prisma/client';
import { PrismaService } from '../prisma/prisma.service.js';
import type { CreatePatientDto, PatientListItem, SearchPatientsDto } from './dto.js';

@Injectable()
export class PatientsRepository {
  constructor(private readonly prisma: PrismaService) {}

  async get(id: string): Promise<Patient> {
    const patient = await this.prisma.patient.findUnique({ where: { id } });
    if (!patient) throw new NotFoundException(`patient ${id} not found`);
    return patient;
  }

  findByInsuranceNumber(insuranceNumber: string): Promise<Patient | null> {
    return this.prisma.patient.findUnique({ where: { insuranceNumber } });
  }

  create(data: CreatePatientDto): Promise<Patient> {
    return this.prisma.patient.create({ data });
  }

  setEmail(id: string, email: string): Promise<Patient> {
    return this.prisma.patient.update({ where: { id }, data: { email } });
  }

  search(filter: SearchPatientsDto): Promise<PatientListItem[]> {
    return this.prisma.patient.findMany({
      where: { lastName: { startsWith: filter.lastName, mode: 'insensitive' }, birthDate: filter.birthDate },
      select: { id: true, lastName: true, firstName: true, birthDate: true },
      orderBy: { lastName: 'asc' },
      take: filter.take ?? 20,
    });
  }
}
