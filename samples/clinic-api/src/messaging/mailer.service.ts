import { Injectable, Logger } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { MAIL_FROM, MAIL_RELAY } from '../config/partners.js';

export interface MailMessage {
  to: string;
  subject: string;
  text: string;
  attachments?: { filename: string; content: string | Buffer }[];
}

@Injectable()
export class MailerService {
  private readonly logger = new Logger(MailerService.name);
  private readonly transport = createTransport(MAIL_RELAY);

  async send(message: MailMessage): Promise<void> {
    const info = await this.transport.sendMail({ from: MAIL_FROM, ...message });
    this.logger.debug(`mail ${info.messageId} handed over, ${message.attachments?.length ?? 0} attachments`);
  }
}
