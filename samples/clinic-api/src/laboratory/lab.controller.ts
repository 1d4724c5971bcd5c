import { Body, Controller, Param, Post, UseGuards } from '@nestjs/common';
import { StaffGuard } from '../common/staff.guard.js';
import { CreateLabOrderDto } from './dto.js';
import { LabService } from './lab.service.js';

@Controller('laboratory')
@UseGuards(StaffGuard)
export class LabController {
  constructor(private readonly laboratory: LabService) {}

  @Post('orders')
  order(@Body() dto: CreateLabOrderDto): Promise<{ id: string; reference: string }> {
    return this.laboratory.placeOrder(dto);
  }

  @Post('orders/:id/results')
  async results(@Param('id') id: string): Promise<{ results: number }> {
    return { results: await this.laboratory.collectResults(id) };
  }
}
