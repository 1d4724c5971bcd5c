// What a validator of Hono has let through is what its schema declares.
import { zValidator } from '@hono/zod-validator';
import { Hono } from 'hono';
import { z } from 'zod';

const ticket = z.object({ name: z.string(), passportNumber: z.string(), seat: z.string() });
const search = z.object({ route: z.string(), day: z.string() });

export const tickets = new Hono()
  .post('/', zValidator('json', ticket), (c) => {
    const booked = c.req.valid('json');
    console.log('seat', booked.seat);
    console.log('booked', booked); // expect: no-personal-data-in-logs
    return c.json({ ok: true }, 201);
  })
  .get('/', zValidator('query', search), (c) => {
    const query = c.req.valid('query');
    console.log('search', query);
    return c.json([]);
  });
