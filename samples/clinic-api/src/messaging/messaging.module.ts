import { Global, Module } from '@nestjs/common';
import { MailerService } from './mailer.service.js';
import { SmsService } from './sms.service.js';

@Global()
@Module({ providers: [MailerService, SmsService], exports: [MailerService, SmsService] })
export class MessagingModule {}
