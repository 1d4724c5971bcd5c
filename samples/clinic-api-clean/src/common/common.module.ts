import { Global, Module } from '@nestjs/common';
import pino from 'pino';
import { CacheService } from '../cache/cache.service.js';
import { settings } from '../config/settings.js';
import { PrismaService } from '../prisma/prisma.service.js';
import { AUDIT_LOGGER, AuditService } from './audit.service.js';

@Global()
@Module({
  providers: [
    PrismaService,
    CacheService,
    AuditService,
    { provide: AUDIT_LOGGER, useFactory: () => pino({ name: 'audit', level: settings.logLevel }) },
  ],
  exports: [PrismaService, CacheService, AuditService],
})
export class CommonModule {}
