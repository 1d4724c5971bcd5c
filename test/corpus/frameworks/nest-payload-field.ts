// A field of a payload that a decorator of Nest takes out is classified by the name that the decorator gives it.
import { Controller, Logger } from '@nestjs/common';
import { MessagePattern, Payload } from '@nestjs/microservices';

@Controller()
export class LookupController {
  private readonly logger = new Logger('Lookup');

  @MessagePattern({ cmd: 'lookup' })
  lookup(@Payload('email') address: string, @Payload('page') page: number): string[] {
    this.logger.log(`page ${page}`);
    this.logger.log(`lookup ${address}`); // expect: no-personal-data-in-logs
    return [];
  }
}
