import { Injectable, Module } from '@nestjs/common';
import { MailerModule, MailerService } from '@nestjs-modules/mailer';

interface Member {
  email: string;
  firstName: string;
  visits: number;
}

@Module({
  imports: [MailerModule.forRoot({ transport: { host: 'mail.example.com', port: 465, secure: true } })],
})
export class AppModule {}

@Injectable()
export class WelcomeService {
  constructor(private readonly mailer: MailerService) {}

  async welcome(member: Member): Promise<void> {
    await this.mailer.sendMail({ to: member.email, template: 'welcome', context: { name: member.firstName } }); // flow: message plain encrypted
    await this.mailer.sendMail({ to: 'office@example.com', context: { visits: member.visits } });
  }
}
