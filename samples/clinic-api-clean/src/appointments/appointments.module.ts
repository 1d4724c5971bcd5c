import { Module } from '@nestjs/common';
import { AppointmentsController } from './appointments.controller.js';
import { AppointmentsService } from './appointments.service.js';
import { RemindersService } from './reminders.service.js';

@Module({ controllers: [AppointmentsController], providers: [AppointmentsService, RemindersService] })
export class AppointmentsModule {}
