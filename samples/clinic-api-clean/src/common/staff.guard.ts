import { timingSafeEqual } from 'node:crypto';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { requireEnv } from '../config/settings.js';

/** Only workstations of the clinic hold the staff token. */
@Injectable()
export class StaffGuard implements CanActivate {
  private readonly expected = Buffer.from(requireEnv('STAFF_TOKEN'));

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Request>();
    const given = Buffer.from(request.header('x-staff-token') ?? '');
    return given.length === this.expected.length && timingSafeEqual(given, this.expected);
  }
}
