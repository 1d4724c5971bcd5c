import { Body, Controller, Get, HttpCode, Param, Post, Query, Res, UseGuards } from '@nestjs/common';
import type { Response } from 'express';
import { StaffGuard } from '../common/staff.guard.js';
import { CreatePatientDto, InvitePatientDto, type PatientListItem, SearchPatientsDto } from './dto.js';
import { PatientsService } from './patients.service.js';

const KIOSK_COOKIE = { maxAge: 60 * 60 * 1000, httpOnly: true, secure: true, sameSite: 'strict' } as const;

@Controller('patients')
@UseGuards(StaffGuard)
export class PatientsController {
  constructor(private readonly patients: PatientsService) {}

  @Get()
  search(@Query() filter: SearchPatientsDto): Promise<PatientListItem[]> {
    return this.patients.search(filter);
  }

  @Get('front-desk')
  sheet(): Promise<string[]> {
    return this.patients.sheet();
  }

  @Post()
  async register(@Body() dto: CreatePatientDto): Promise<{ id: string; createdAt: Date }> {
    const patient = await this.patients.register(dto);
    return { id: patient.id, createdAt: patient.createdAt };
  }

  @Post(':id/invitation')
  async invite(@Param('id') id: string, @Body() dto: InvitePatientDto): Promise<{ opened: boolean }> {
    return { opened: await this.patients.invite(id, dto) };
  }

  @Post(':id/check-in')
  @HttpCode(204)
  async checkIn(@Param('id') id: string, @Res({ passthrough: true }) response: Response): Promise<void> {
    const reference = await this.patients.checkIn(id);
    if (reference) response.cookie('portal_ref', reference, KIOSK_COOKIE); // expect: no-weak-pseudonymisation
  }

  @Post(':id/check-out')
  @HttpCode(204)
  async checkOut(@Param('id') id: string, @Res({ passthrough: true }) response: Response): Promise<void> {
    await this.patients.checkOut(id);
    response.cookie('last_checkout', id, KIOSK_COOKIE);
  }
}
