// The mapped types of Nest take fields over from another DTO, all, some or all but some.
// @file create-employee.dto.ts
import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsString } from 'class-validator';

export class CreateEmployeeDto {
  @ApiProperty()
  @IsString()
  lastName!: string;

  @ApiProperty()
  @IsString()
  taxId!: string;

  @ApiProperty()
  @IsInt()
  desk!: number;
}
// @file employee.dtos.ts
import { IntersectionType, OmitType, PartialType, PickType } from '@nestjs/swagger';
import { CreateEmployeeDto } from './create-employee.dto.js';

class MoveDto {
  building!: string;
}

export class UpdateEmployeeDto extends PartialType(CreateEmployeeDto) {}
export class DeskDto extends PickType(CreateEmployeeDto, ['desk'] as const) {}
export class PlainDto extends OmitType(CreateEmployeeDto, ['lastName', 'taxId']) {}
export class MoveEmployeeDto extends IntersectionType(CreateEmployeeDto, MoveDto) {}
// @file employees.controller.ts
import { Body, Controller, Patch, Post, Put } from '@nestjs/common';
import { DeskDto, MoveEmployeeDto, PlainDto, UpdateEmployeeDto } from './employee.dtos.js';

@Controller('employees')
export class EmployeesController {
  @Patch()
  update(@Body() body: UpdateEmployeeDto): void {
    console.log(body.desk);
    console.log(body); // expect: no-personal-data-in-logs
  }

  @Put('desk')
  seat(@Body() body: DeskDto): void {
    console.log(body);
  }

  @Put('plain')
  change(@Body() body: PlainDto): void {
    console.log(body);
  }

  @Post('move')
  move(@Body() body: MoveEmployeeDto): void {
    console.log(body.building);
    console.log(body.taxId); // expect: no-personal-data-in-logs
  }
}
