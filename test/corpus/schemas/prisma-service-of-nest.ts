// The service that Nest's guide makes of Prisma's client is the client.
// @file prisma/schema.prisma
model Guest {
  id       String @id
  email    String
  roomType String
}
// @file src/prisma.service.ts
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PrismaClient } from '@prisma/client';

@Injectable()
export class PrismaService extends PrismaClient implements OnModuleInit {
  async onModuleInit(): Promise<void> {
    await this.$connect();
  }
}
// @file src/guests.service.ts
import { Injectable, Logger } from '@nestjs/common';
import { PrismaService } from './prisma.service.js';

@Injectable()
export class GuestsService {
  private readonly logger = new Logger(GuestsService.name);

  constructor(private readonly prisma: PrismaService) {}

  async checkIn(id: string): Promise<void> {
    const guest = await this.prisma.guest.findUniqueOrThrow({ where: { id } });
    this.logger.log(`ready: ${guest.roomType}`);
    this.logger.log(`arrived: ${guest.email}`); // expect: no-personal-data-in-logs
  }
}
