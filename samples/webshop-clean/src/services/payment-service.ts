import Stripe from 'stripe';
import { customers } from '../data-source';
import type { Customer } from '../entities/customer';
import { type Order, OrderStatus } from '../entities/order';
import { HttpError } from '../http/errors';
import { fullName } from '../lib/format';
import { logger } from '../lib/logger';
import { reportProblem } from '../lib/monitoring';
import { isOfAge } from './customer-service';

export class PaymentService {
  constructor(private readonly stripe: Stripe) {}

  async charge(order: Order): Promise<string> {
    const { customer } = order;
    const payer = await this.payerFor(customer);
    try {
      const intent = await this.stripe.paymentIntents.create({
        amount: order.totalCents,
        currency: 'eur',
        customer: payer,
        confirm: true,
        payment_method_data: {
          type: 'sepa_debit',
          sepa_debit: { iban: customer.iban ?? '' },
          billing_details: { name: fullName(customer), email: customer.email },
        },
        metadata: { order: order.id },
      });
      logger.info('payment started', { order: order.id, state: intent.status });
      return intent.id;
    } catch (error) {
      const code = error instanceof Stripe.errors.StripeError ? error.code : 'unknown';
      logger.error('direct debit failed', { order: order.id, withIban: customer.iban !== null, code });
      reportProblem('payment declined', { order: order.id, code, payer: customer.id });
      throw new HttpError(402, 'the payment was declined');
    }
  }

  async refund(order: Order): Promise<void> {
    if (!order.paymentIntentId) {
      throw new Error(`order ${order.id} was never paid`);
    }
    const refund = await this.stripe.refunds.create({ payment_intent: order.paymentIntentId });
    order.status = OrderStatus.Refunded;
    if (order.customer.iban) {
      logger.info(`refund ${refund.id} goes to the account of ${order.customer.id}`);
    }
  }

  private async payerFor(customer: Customer): Promise<string> {
    if (customer.stripeCustomerId) {
      return customer.stripeCustomerId;
    }
    const created = await this.stripe.customers.create({
      email: customer.email,
      name: fullName(customer),
      phone: customer.phone ?? undefined,
    });
    await this.noteAge(created.id, customer);
    await customers.update({ id: customer.id }, { stripeCustomerId: created.id });
    return created.id;
  }

  /** Lets the fraud rules treat young buyers differently. */
  private async noteAge(payer: string, customer: Customer): Promise<void> {
    const adult = String(isOfAge(customer));
    const metadata = { adult };
    await this.stripe.customers.update(payer, { metadata });
  }
}
