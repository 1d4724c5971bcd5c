import { Controller, Get, Module, Param, Post, UseGuards } from '@nestjs/common';
import { StaffGuard } from '../common/staff.guard.js';
import { BillingService } from './billing.service.js';
import { InsurerClient } from './insurer.client.js';

@Controller('invoices')
@UseGuards(StaffGuard)
export class BillingController {
  constructor(private readonly billing: BillingService) {}

  @Get(':id/items')
  items(@Param('id') id: string): Promise<{ code: string; name: string; quantity: number }[]> {
    return this.billing.items(id);
  }

  @Post(':id/collection')
  collect(@Param('id') id: string): Promise<{ number: string; covered: boolean }> {
    return this.billing.collect(id);
  }
}

@Module({ controllers: [BillingController], providers: [BillingService, InsurerClient] })
export class BillingModule {}
