// What a container of Nest hands out for a class is an instance of that class.
import { Injectable } from '@nestjs/common';
import { ModuleRef, NestFactory } from '@nestjs/core';

@Injectable()
export class Journal {
  write(line: string): void {
    console.log(line);
  }
}
@Injectable()
export class Counter {
  write(line: string): number {
    return line.length;
  }
}

@Injectable()
export class Desk {
  constructor(private readonly modules: ModuleRef) {}

  arrive(guest: { phone: string }): void {
    this.modules.get(Counter).write(guest.phone);
    this.modules.get(Journal).write(guest.phone); // expect: no-personal-data-in-logs
  }
}

export async function main(owner: { phone: string }): Promise<void> {
  const app = await NestFactory.create(Desk);
  app.get(Counter).write(owner.phone);
  app.get(Journal).write(owner.phone); // expect: no-personal-data-in-logs
}
