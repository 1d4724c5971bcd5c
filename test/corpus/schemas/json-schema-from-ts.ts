// A type that is built from a constant schema has the schema's properties.
import type { FromSchema } from 'json-schema-to-ts';

export const bookingSchema = {
  type: 'object',
  properties: {
    lastName: { type: 'string' },
    seats: { type: 'integer' },
  },
  required: ['lastName', 'seats'],
  additionalProperties: false,
} as const;

export type Booking = FromSchema<typeof bookingSchema>;

export function book(booking: Booking): void {
  console.log(booking.seats);
  console.log(booking); // expect: no-personal-data-in-logs
}
