// What a handler of Fastify returns is its answer.
import Fastify from 'fastify';

interface Booking {
  phone: string;
  table: number;
}

const app = Fastify();

export function routes(find: (number: string) => Promise<Booking>): void {
  app.get<{ Params: { number: string } }>('/bookings/:number', async (request) => {
    const booking = await find(request.params.number);
    return { reach: booking.phone }; // flow: http-response
  });
  app.get<{ Params: { number: string } }>('/bookings/:number/table', async (request) => {
    const booking = await find(request.params.number);
    return { table: booking.table };
  });
}
