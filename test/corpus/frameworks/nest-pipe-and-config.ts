// A pipe hands on what it was given, and the configuration of a service is nobody's data.
import { Body, Controller, Injectable, Logger, PipeTransform, Post } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';

class ContactDto {
  phone!: string;
  topic!: string;
}

@Injectable()
export class TrimPipe implements PipeTransform<ContactDto, ContactDto> {
  transform(value: ContactDto): ContactDto {
    return { ...value, phone: value.phone.trim() };
  }
}

@Controller('contact')
export class ContactController {
  private readonly logger = new Logger(ContactController.name);

  constructor(private readonly config: ConfigService) {}

  @Post()
  create(@Body(TrimPipe) contact: ContactDto): void {
    this.logger.log(`from ${this.config.get('SUPPORT_EMAIL')} about ${contact.topic}`);
    this.logger.log(`smtp ${this.config.getOrThrow<string>('SMTP_PASSWORD')}`);
    this.logger.log(contact); // expect: no-personal-data-in-logs
  }
}
