// Addresses of pages end up in histories; the flow into them is known.
import express from 'express';

interface Customer {
  id: string;
  email: string;
}

const app = express();

export function routes(load: (id: string) => Promise<Customer>): void {
  app.get('/confirm/:id', async (request, response) => {
    const customer = await load(request.params.id);
    if (customer.id === '') return response.redirect('/');
    response.redirect(`/done?mail=${customer.email}`); // flow: url
  });
}
