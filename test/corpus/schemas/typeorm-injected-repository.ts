// A repository that Nest injects returns its entity through the service that wraps it.
// @file user.entity.ts
import { Column, Entity, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';

@Entity()
export class Club {
  @PrimaryGeneratedColumn()
  id!: number;

  @Column()
  title!: string;
}

@Entity()
export class User {
  @PrimaryGeneratedColumn()
  id!: number;

  @Column({ name: 'mail', unique: true })
  email!: string;

  @ManyToOne(() => Club, { eager: true })
  club!: Club;
}
// @file users.service.ts
import { Injectable, NotFoundException } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { User } from './user.entity.js';

@Injectable()
export class UsersService {
  constructor(@InjectRepository(User) private readonly users: Repository<User>) {}

  async require(id: number): Promise<User> {
    const user = await this.users.findOne({ where: { id }, relations: { club: true } });
    if (user === null) throw new NotFoundException(`No user ${id}`);
    return user;
  }
}
// @file users.controller.ts
import { Controller, Get, Logger, Param, ParseIntPipe } from '@nestjs/common';
import { UsersService } from './users.service.js';

@Controller('users')
export class UsersController {
  private readonly logger = new Logger('Users');

  constructor(private readonly users: UsersService) {}

  @Get(':id')
  async show(@Param('id', ParseIntPipe) id: number) {
    const user = await this.users.require(id);
    this.logger.log(`club ${user.club.title}`);
    this.logger.log(`user ${user.email}`); // expect: no-personal-data-in-logs
    return { club: user.club.title };
  }
}
