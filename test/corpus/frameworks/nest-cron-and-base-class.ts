// A service inherits the logger and the repository of its base class.
// @file base.service.ts
import { Logger } from '@nestjs/common';
import type { Repository } from 'typeorm';

export abstract class BaseService<T extends { id: number }> {
  protected readonly logger = new Logger(this.constructor.name);

  constructor(protected readonly repository: Repository<T>) {}

  protected async all(): Promise<T[]> {
    return this.repository.find();
  }
  protected report(line: string): void {
    this.logger.log(line);
  }
}
// @file reminders.service.ts
import { Injectable } from '@nestjs/common';
import { Cron, CronExpression } from '@nestjs/schedule';
import { InjectRepository } from '@nestjs/typeorm';
import { Column, Entity, PrimaryGeneratedColumn, Repository } from 'typeorm';
import { BaseService } from './base.service.js';

@Entity()
export class Debtor {
  @PrimaryGeneratedColumn()
  id!: number;

  @Column()
  iban!: string;

  @Column()
  level!: number;
}

@Injectable()
export class RemindersService extends BaseService<Debtor> {
  constructor(@InjectRepository(Debtor) repository: Repository<Debtor>) {
    super(repository);
  }

  @Cron(CronExpression.EVERY_DAY_AT_6AM)
  async remind(): Promise<void> {
    for (const debtor of await this.repository.find()) {
      this.report(`level ${debtor.level}`);
      this.report(`debit ${debtor.iban}`); // expect: no-personal-data-in-logs
    }
  }
}
