import Stripe from 'stripe';

interface Customer {
  id: string;
  email: string;
  firstName: string;
  birthDate: string;
  taxId: string;
  orders: number;
}

const stripe = new Stripe(process.env.STRIPE_KEY ?? '');

export async function bill(customer: Customer): Promise<string> {
  const created = await stripe.customers.create({ email: customer.email, name: customer.firstName }); // flow: third-party plain encrypted to Stripe
  await stripe.customers.create({ metadata: { orders: customer.orders } });
  await stripe.customers.update('cus_1', { email: customer.email }); // flow: third-party plain encrypted to Stripe
  await stripe.paymentIntents.confirm('pi_1', { receipt_email: customer.email }); // flow: third-party plain encrypted to Stripe
  await stripe.paymentIntents.capture('pi_1', { metadata: { email: customer.email } }); // flow: third-party plain encrypted to Stripe
  await stripe.customers.createSource('cus_1', { source: customer.email }); // flow: third-party plain encrypted to Stripe
  await stripe.customers.createTaxId('cus_1', { type: 'eu_vat', value: customer.taxId }); // flow: third-party plain encrypted to Stripe
  await stripe.accounts.createPerson('acct_1', { first_name: customer.firstName }); // flow: third-party plain encrypted to Stripe
  await stripe.accounts.updatePerson('acct_1', 'p_1', { dob: customer.birthDate }); // flow: third-party plain encrypted to Stripe
  await stripe.customers.search({ query: `email:'${customer.email}'` }); // flow: third-party plain encrypted to Stripe
  await stripe.customers.list({ email: customer.email }); // flow: third-party plain encrypted to Stripe
  await stripe.invoices.createPreview({ customer_details: { email: customer.email } }); // flow: third-party plain encrypted to Stripe
  const known = await stripe.customers.retrieve('cus_1');
  console.log(known.email); // flow: log plain
  console.log(known.currency);
  return created.id;
}

export async function checkOut(customer: Customer, body: string, signature: string): Promise<void> {
  await stripe.checkout.sessions.create({ customer_email: customer.email, mode: 'payment' }); // flow: third-party plain encrypted to Stripe
  await stripe.checkout.sessions.create({ mode: 'payment', success_url: 'https://example.com' });
  await stripe.issuing.cardholders.update('ich_1', { email: customer.email }); // flow: third-party plain encrypted to Stripe
  await stripe.issuing.cardholders.list({ email: customer.email }); // flow: third-party plain encrypted to Stripe
  const { data } = stripe.webhooks.constructEvent(body, signature, 'whsec');
  console.log(data.object.customer_email); // flow: log plain
  const event = await stripe.webhooks.constructEventAsync(body, signature, 'whsec');
  console.log(event.data.object.customer_email); // flow: log plain
  console.log(event.type);
}
