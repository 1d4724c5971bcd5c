// A validated DTO declares what a controller of Nest receives.
import { Body, Controller, Post } from '@nestjs/common';
import { IsEmail, IsInt, IsString } from 'class-validator';

class RegisterDto {
  @IsEmail()
  email!: string;

  @IsString()
  plan!: string;
}
class BookTableDto {
  @IsInt()
  seats!: number;
}

@Controller('registrations')
export class RegistrationController {
  @Post()
  register(@Body() body: RegisterDto, @Body() table: BookTableDto): void {
    console.log(body); // expect: no-personal-data-in-logs
    console.log(body.plan);
    console.log(table);
  }
}
