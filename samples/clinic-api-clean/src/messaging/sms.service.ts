import { Injectable, Logger } from '@nestjs/common';
import twilio from 'twilio';
import { reminderSms } from '../appointments/reminder-text.js';
import { requireEnv } from '../config/settings.js';
import type { AppointmentWithPatient } from '../prisma/views.js';

@Injectable()
export class SmsService {
  private readonly logger = new Logger(SmsService.name);
  private readonly client = twilio(requireEnv('TWILIO_ACCOUNT_SID'), requireEnv('TWILIO_AUTH_TOKEN'));
  private readonly from = requireEnv('TWILIO_SENDER');

  async remind(appointment: AppointmentWithPatient): Promise<boolean> {
    const { phone } = appointment.patient;
    if (!phone) return false;
    const message = { from: this.from, to: phone, body: reminderSms(appointment) };
    const sent = await this.client.messages.create(message);
    this.logger.log(`sms ${sent.sid} for appointment ${appointment.id}: ${sent.status}`);
    return true;
  }

  async send(to: string, body: string): Promise<void> {
    const sent = await this.client.messages.create({ from: this.from, to, body });
    this.logger.log(`sms ${sent.sid}: ${sent.status}`);
  }
}
