// Controllers, injected services and exceptions of Nest.
// @file members.service.ts
import { ConflictException, Injectable, Logger } from '@nestjs/common';

@Injectable()
export class MembersService {
  private readonly logger = new Logger(MembersService.name);

  register(email: string, plan: string): void {
    this.logger.log(`registered ${email}`); // expect: no-personal-data-in-logs
    this.logger.log(`plan ${plan}`);
  }

  note(line: string): void {
    this.logger.debug(line);
  }

  refuse(reason: string): never {
    throw new ConflictException(reason);
  }
}
// @file members.controller.ts
import { Body, Controller, Ip, Param, Post } from '@nestjs/common';
import { MembersService } from './members.service.js';

interface RegisterBody {
  email: string;
  plan: string;
}

@Controller('members')
export class MembersController {
  constructor(private readonly members: MembersService) {}

  @Post()
  register(@Body() body: RegisterBody): void {
    this.members.register(body.email, body.plan);
    this.members.note(body.email); // expect: no-personal-data-in-logs
    this.members.register('nobody', body.plan);
  }

  @Post('refuse')
  refuse(@Body('email') email: string, @Ip() address: string, @Param('plan') plan: string): void {
    console.log(address, plan);
    if (plan === '') this.members.refuse('no plan');
    this.members.refuse(`${email} is known`); // expect: no-personal-data-in-logs
  }
}
