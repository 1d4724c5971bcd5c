// A type that another file adds to has the fields of both.
// @file src/booking.ts
export interface Booking {
  number: string;
}
export interface Room {
  number: string;
}
// @file src/booking-contact.ts
import './booking.js';

declare module './booking.js' {
  interface Booking {
    contactEmail: string;
  }
}
// @file src/main.ts
import type { Booking, Room } from './booking.js';

export function confirm(booking: Booking, room: Room): void {
  console.log(room);
  console.log(booking.number);
  console.log(booking); // expect: no-personal-data-in-logs
}
