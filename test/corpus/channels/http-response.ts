// An answer is asked for by somebody; as a CSV attachment it is an export.
import express from 'express';

interface Customer {
  email: string;
}
const app = express();

export function routes(load: () => Promise<Customer[]>): void {
  app.get('/customers', async (_request, response) => {
    const customers = await load();
    response.json(customers); // flow: http-response
  });
  app.get('/customers.csv', async (_request, response) => {
    const lines = (await load()).map((customer) => customer.email).join('\n');
    response.attachment('customers.csv').send(lines); // flow: http-response // expect: no-unpseudonymised-export
  });
  app.get('/health', (_request, response) => {
    response.json({ ok: true });
  });
}
