// An answer that is built field by field carries the fields that it is built of.
// @file src/customer.ts
export interface Customer {
  id: string;
  email: string;
  phone: string;
  plan: string;
  openOrders: number;
}
// @file src/customer-dto.ts
import type { Customer } from './customer.js';

export function toSummary({ plan, openOrders }: Customer) {
  return { plan, openOrders };
}
export function toCard(customer: Customer) {
  return { ...toSummary(customer), reach: customer.phone };
}
// @file src/routes.ts
import { Router } from 'express';
import type { Customer } from './customer.js';
import { toCard, toSummary } from './customer-dto.js';

export function routes(find: (id: string) => Promise<Customer>): Router {
  const router = Router();
  router.get('/:id/summary', async (request, response) => {
    response.json(toSummary(await find(request.params.id)));
  });
  router.get('/:id/card', async (request, response) => {
    response.json(toCard(await find(request.params.id))); // flow: http-response
  });
  return router;
}
