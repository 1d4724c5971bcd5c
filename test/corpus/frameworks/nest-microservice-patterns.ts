// A payload of a message pattern is what the handler declares.
import { Controller, Logger } from '@nestjs/common';
import { Ctx, EventPattern, KafkaContext, MessagePattern, Payload } from '@nestjs/microservices';

interface Referral {
  diagnosis: string;
  clinic: string;
}
interface Page {
  page: number;
}

@Controller()
export class ReferralController {
  private readonly logger = new Logger('Referrals');

  @EventPattern('referral.created')
  created(@Payload() referral: Referral, @Ctx() context: KafkaContext): void {
    this.logger.log(`${context.getTopic()} for ${referral.clinic}`);
    this.logger.log(referral); // expect: no-personal-data-in-logs
  }

  @MessagePattern({ cmd: 'list' })
  list(@Payload() page: Page): string[] {
    this.logger.log(page);
    return [];
  }
}
