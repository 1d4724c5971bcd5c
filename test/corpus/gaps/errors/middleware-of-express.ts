// An error middleware gets what a handler throws or hands to next, text and all.
import express, { type ErrorRequestHandler } from 'express';

interface Customer {
  id: string;
  email: string;
}

class NotFound extends Error {
  constructor(
    readonly customerId: string,
    readonly contact: string,
  ) {
    super('not found');
  }
}

const app = express();

app.get('/customers/:id', (request, response, next) => {
  const customer: Customer = { id: request.params.id, email: request.body.email };
  if (customer.id === '0') return next(new NotFound(customer.id, customer.email));
  response.json({ id: customer.id });
});

const onError: ErrorRequestHandler = (error, _request, response, _next) => {
  if (error instanceof NotFound) {
    console.warn(error.customerId);
    console.warn(error.contact); // expect: no-personal-data-in-logs
  }
  response.status(500).end();
};
app.use(onError);
