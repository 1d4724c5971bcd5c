// A listener of Nest's event emitter gets what was emitted under its event's name.
// @file signup.service.ts
import { Injectable } from '@nestjs/common';
import { EventEmitter2 } from '@nestjs/event-emitter';

@Injectable()
export class SignupService {
  constructor(private readonly events: EventEmitter2) {}

  signUp(email: string, plan: string): void {
    this.events.emit('member.joined', { contact: email });
    this.events.emit('plan.chosen', { plan });
  }
}
// @file listeners.ts
import { Injectable, Logger } from '@nestjs/common';
import { OnEvent } from '@nestjs/event-emitter';

@Injectable()
export class Listeners {
  private readonly logger = new Logger(Listeners.name);

  @OnEvent('member.joined')
  joined(event: { contact: string }): void {
    this.logger.log(`joined ${event.contact}`); // expect: no-personal-data-in-logs
  }

  @OnEvent('plan.chosen')
  chosen(event: { plan: string }): void {
    this.logger.log(`chosen ${event.plan}`);
  }
}
