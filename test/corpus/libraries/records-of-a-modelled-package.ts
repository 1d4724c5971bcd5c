// A type that a package only declares, and no model mentions, is a record whose fields say what they are.
import Stripe from 'stripe';

export function remind(invoice: Stripe.Invoice): void {
  console.log(invoice.number);
  console.log(`reminded ${invoice.customer_email}`); // expect: no-personal-data-in-logs
}

export function onEvent(event: Stripe.Event): void {
  const intent = event.data.object as Stripe.PaymentIntent;
  const email = intent.receipt_email;
  console.log(intent.currency);
  console.log(email); // expect: no-personal-data-in-logs
}

export function greet(session: Stripe.Checkout.Session): void {
  console.log(session.customer_details?.email); // expect: no-personal-data-in-logs
}
