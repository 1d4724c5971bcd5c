// A function that a factory of a module provides is what the service calls.
// @file audit.module.ts
import { Module } from '@nestjs/common';
import { AuditService } from './audit.service.js';

@Module({
  providers: [AuditService, { provide: 'WRITER', useFactory: () => (line: string) => console.log(line) }],
})
export class AuditModule {}
// @file audit.service.ts
import { Inject, Injectable } from '@nestjs/common';

interface Actor {
  email: string;
  role: string;
}

@Injectable()
export class AuditService {
  constructor(@Inject('WRITER') private readonly write: (line: string) => void) {}

  record(actor: Actor, action: string): void {
    this.write(`${actor.role} ${action}`);
    this.write(`${actor.email} ${action}`); // expect: no-personal-data-in-logs
  }
}
