// A schema of Zod strips what it does not name, unless it lets it pass.
import express from 'express';
import { z } from 'zod';

const query = z.object({ page: z.coerce.number(), sort: z.string().default('date') });
const open = z.looseObject({ page: z.coerce.number() });

interface Filter {
  page: number;
  email: string;
}

const app = express();
app.get('/orders', (request, response) => {
  const filter = request.query as unknown as Filter;
  console.log(query.parse(filter));
  console.log(open.parse(filter)); // expect: no-personal-data-in-logs
  response.end();
});
