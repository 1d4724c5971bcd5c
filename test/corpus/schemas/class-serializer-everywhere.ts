// A serialiser that the whole application uses takes excluded fields out of every answer, and only those.
// @file src/main.ts
import { ClassSerializerInterceptor } from '@nestjs/common';
import { NestFactory, Reflector } from '@nestjs/core';
import { AppModule } from './app.module';

async function bootstrap(): Promise<void> {
  const app = await NestFactory.create(AppModule);
  app.useGlobalInterceptors(new ClassSerializerInterceptor(app.get(Reflector)));
  await app.listen(3000);
}
void bootstrap();
// @file src/app.module.ts
export class AppModule {}
// @file src/visitors.controller.ts
import { Controller, Get } from '@nestjs/common';
import { Exclude } from 'class-transformer';

class Visitor {
  badge!: string;
  @Exclude()
  email!: string;
}

class Guest {
  room!: number;
  phone!: string;
}

async function read<T>(path: string): Promise<T> {
  const response = await fetch(`https://desk.internal.example/${path}`);
  return (await response.json()) as T;
}

@Controller('desk')
export class DeskController {
  @Get('visitor')
  async visitor(): Promise<Visitor> {
    const visitor: Visitor = await read<Visitor>('visitor');
    return visitor;
  }

  @Get('guest')
  async guest(): Promise<Guest> {
    const guest: Guest = await read<Guest>('guest');
    return guest; // flow: http-response
  }
}
