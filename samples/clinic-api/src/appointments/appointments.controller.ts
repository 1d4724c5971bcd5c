import { Body, Controller, Get, Param, Patch, Post, UseGuards } from '@nestjs/common';
import { StaffGuard } from '../common/staff.guard.js';
import { AppointmentsService, type DirectoryEntry } from './appointments.service.js';
import { BookAppointmentDto, ChangeStateDto } from './dto.js';
import { RemindersService } from './reminders.service.js';

@Controller('appointments')
export class AppointmentsController {
  constructor(
    private readonly appointments: AppointmentsService,
    private readonly reminders: RemindersService,
  ) {}

  @Get('practitioners')
  directory(): Promise<DirectoryEntry[]> {
    return this.appointments.directory();
  }

  @Post()
  @UseGuards(StaffGuard)
  async book(@Body() dto: BookAppointmentDto): Promise<{ id: string }> {
    const { id } = await this.appointments.book(dto);
    return { id };
  }

  @Patch(':id')
  @UseGuards(StaffGuard)
  changeState(@Param('id') id: string, @Body() dto: ChangeStateDto): Promise<{ id: string; state: string }> {
    return this.appointments.changeState(id, dto.state);
  }

  @Post('reminders')
  @UseGuards(StaffGuard)
  async remind(): Promise<{ reached: number }> {
    return { reached: await this.reminders.remindTomorrow() };
  }
}
