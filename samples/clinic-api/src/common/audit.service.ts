import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';

export const AUDIT_LOGGER = Symbol('AUDIT_LOGGER');

/** Who did what to which record; a stream of its own beside the application log. */
@Injectable()
export class AuditService {
  constructor(@Inject(AUDIT_LOGGER) private readonly log: Logger) {}

  record(action: string, detail: Record<string, unknown> = {}): void {
    this.log.info({ action, ...detail }, 'audit');
  }
}
