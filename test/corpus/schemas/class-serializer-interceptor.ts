// What a controller of Nest answers loses the excluded fields where the serialiser is in use, and only there.
import { ClassSerializerInterceptor, Controller, Get, UseInterceptors } from '@nestjs/common';
import { Exclude } from 'class-transformer';

class Visitor {
  constructor(
    readonly badge: string,
    readonly zone: number,
    email: string,
  ) {
    this.email = email;
  }

  @Exclude()
  readonly email: string;
}

interface Row {
  email: string;
}

async function read(): Promise<Row> {
  const response = await fetch('https://desk.internal.example/visitor');
  return (await response.json()) as Row;
}

@Controller('serialised')
@UseInterceptors(ClassSerializerInterceptor)
export class SerialisedController {
  @Get()
  async show(): Promise<Visitor> {
    const { email } = await read();
    return new Visitor('A1', 3, email);
  }
}

@Controller('raw')
export class RawController {
  @Get()
  async show(): Promise<Visitor> {
    const { email } = await read();
    return new Visitor('A1', 3, email); // flow: http-response
  }
}
