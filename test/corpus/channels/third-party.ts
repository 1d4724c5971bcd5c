// A payment service that is not in the register is undeclared.
import Stripe from 'stripe';

interface Customer {
  email: string;
}

const stripe = new Stripe(process.env.STRIPE_KEY!);

export async function register(customer: Customer, amount: number): Promise<void> {
  await stripe.customers.create({ email: customer.email }); // expect: no-undeclared-processor
  await stripe.paymentIntents.create({ amount, currency: 'eur' });
}
