// What a handler of a Nest controller returns is its answer.
import { Controller, Get, Injectable, Param } from '@nestjs/common';

interface Tenant {
  email: string;
  floor: number;
}

@Injectable()
export class TenantsService {
  async find(number: string): Promise<Tenant> {
    const answer = await fetch(`http://localhost:4100/tenants/${number}`);
    return (await answer.json()) as Tenant;
  }
}

@Controller('tenants')
export class TenantsController {
  constructor(private readonly tenants: TenantsService) {}

  @Get(':number')
  async show(@Param('number') number: string): Promise<Tenant> {
    return this.tenants.find(number); // flow: http-response
  }

  @Get(':number/floor')
  async floor(@Param('number') number: string): Promise<{ floor: number }> {
    const { floor } = await this.tenants.find(number);
    return { floor };
  }

  async inner(number: string): Promise<Tenant> {
    return this.tenants.find(number);
  }
}
