import { Module } from '@nestjs/common';
import { ScheduleModule } from '@nestjs/schedule';
import { LoggerModule } from 'nestjs-pino';
import { AppointmentsModule } from './appointments/appointments.module.js';
import { BillingModule } from './billing/billing.module.js';
import { CommonModule } from './common/common.module.js';
import { settings } from './config/settings.js';
import { ExportsModule } from './exports/exports.module.js';
import { LaboratoryModule } from './laboratory/laboratory.module.js';
import { MessagingModule } from './messaging/messaging.module.js';
import { PatientsModule } from './patients/patients.module.js';
import { RecordsModule } from './records/records.module.js';

@Module({
  imports: [
    LoggerModule.forRoot({
      pinoHttp: {
        level: settings.logLevel,
        serializers: { req: (req: { id: string; method: string }) => ({ id: req.id, method: req.method }) },
        redact: ['req.headers', 'res.headers'],
      },
    }),
    ScheduleModule.forRoot(),
    CommonModule,
    MessagingModule,
    PatientsModule,
    AppointmentsModule,
    LaboratoryModule,
    RecordsModule,
    BillingModule,
    ExportsModule,
  ],
})
export class AppModule {}
