// What Nest injects by a token is what its module provides for the token.
// @file notifier.ts
export const NOTIFIER = Symbol('NOTIFIER');

export interface Notifier {
  notify(text: string): void;
}
// @file console-notifier.ts
import { Injectable, Logger } from '@nestjs/common';
import type { Notifier } from './notifier.js';

@Injectable()
export class ConsoleNotifier implements Notifier {
  private readonly logger = new Logger('Notifier');

  notify(text: string): void {
    this.logger.log(text);
  }
}
// @file desk.module.ts
import { Module } from '@nestjs/common';
import { ConsoleNotifier } from './console-notifier.js';
import { DeskService } from './desk.service.js';
import { NOTIFIER } from './notifier.js';

@Module({
  providers: [
    DeskService,
    { provide: NOTIFIER, useClass: ConsoleNotifier },
    { provide: 'WRITER', useFactory: () => (line: string) => console.log(line) },
  ],
})
export class DeskModule {}
// @file desk.service.ts
import { Inject, Injectable } from '@nestjs/common';
import { NOTIFIER, type Notifier } from './notifier.js';

interface Guest {
  phone: string;
  room: string;
}

@Injectable()
export class DeskService {
  constructor(@Inject(NOTIFIER) private readonly notifier: Notifier) {}

  welcome(guest: Guest): void {
    this.notifier.notify(guest.room);
    this.notifier.notify(guest.phone); // expect: no-personal-data-in-logs
  }
}
