import { config } from '../config';
import type { Customer } from '../entities/customer';
import { logger } from '../lib/logger';

/** The bonus programme runs beside the shop, in our own cluster. */
export async function addMember(customer: Customer): Promise<void> {
  const response = await fetch(new URL('/members', config.loyaltyUrl), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ id: customer.id, email: customer.email }),
  });
  if (!response.ok) {
    logger.warn('bonus programme refused the member', { customer: customer.id, status: response.status });
  }
}
