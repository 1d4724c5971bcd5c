import { Injectable, Logger } from '@nestjs/common';
import { Cron, CronExpression } from '@nestjs/schedule';
import { appointmentLine } from '../common/labels.js';
import { maskEmail } from '../common/mask.js';
import { MailerService } from '../messaging/mailer.service.js';
import { SmsService } from '../messaging/sms.service.js';
import type { AppointmentWithPatient } from '../prisma/views.js';
import { AppointmentsService } from './appointments.service.js';
import { reminderMail } from './reminder-text.js';

@Injectable()
export class RemindersService {
  private readonly logger = new Logger(RemindersService.name);

  constructor(
    private readonly appointments: AppointmentsService,
    private readonly mailer: MailerService,
    private readonly sms: SmsService,
  ) {}

  @Cron(CronExpression.EVERY_DAY_AT_8AM)
  async remindTomorrow(): Promise<number> {
    const due = await this.appointments.dueTomorrow();
    let reached = 0;
    for (const appointment of due) {
      if (await this.remind(appointment)) reached += 1;
    }
    this.logger.log(`${reached} of ${due.length} reminders sent`);
    return reached;
  }

  private async remind(appointment: AppointmentWithPatient): Promise<boolean> {
    this.logger.debug(`reminding ${appointmentLine(appointment)}`);
    const { email, reminderChannel } = appointment.patient;
    if (reminderChannel === 'NONE') return false;
    if (reminderChannel === 'SMS') return this.sms.remind(appointment);
    if (!email) {
      this.logger.warn(`appointment ${appointment.id}: no address for ${reminderChannel}`);
      return false;
    }
    const message = reminderMail(appointment, email);
    await this.mailer.send(message);
    this.logger.log(`appointment ${appointment.id}: "${message.subject}" went to ${maskEmail(email)}`);
    return true;
  }
}
