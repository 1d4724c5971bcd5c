import { Hono } from 'hono';
import { zValidator } from '@hono/zod-validator';
import { z } from 'zod';

const app = new Hono();

app.post('/patients', zValidator('json', z.object({ email: z.string() })), (c) => {
  const { email, page } = c.req.valid('json');
  console.log(email); // flow: log plain
  return c.json({ page });
});
