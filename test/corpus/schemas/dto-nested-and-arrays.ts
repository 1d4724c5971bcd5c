// A DTO holds what the DTOs inside it hold.
import { Body, Controller, ParseArrayPipe, Post } from '@nestjs/common';
import { Type } from 'class-transformer';
import { IsArray, IsString, ValidateNested } from 'class-validator';

class PassengerDto {
  @IsString()
  passportNumber!: string;

  @IsString()
  seat!: string;
}
class BookingDto {
  @IsString()
  flight!: string;

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => PassengerDto)
  passengers!: PassengerDto[];
}

@Controller('bookings')
export class BookingController {
  @Post()
  book(@Body() booking: BookingDto): void {
    console.log(booking.flight, booking.passengers.length);
    console.log(booking.passengers.map((passenger) => passenger.seat));
    console.log(booking.passengers.map((passenger) => passenger.passportNumber)); // expect: no-personal-data-in-logs
  }

  @Post('many')
  bookAll(@Body(new ParseArrayPipe({ items: BookingDto })) bookings: BookingDto[]): void {
    for (const { flight, passengers } of bookings) console.log(flight, passengers); // expect: no-personal-data-in-logs
  }
}
