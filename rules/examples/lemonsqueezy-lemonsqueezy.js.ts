import {
  createCheckout,
  createCustomer,
  getCustomer,
  listCustomers,
  listOrders,
  updateCustomer,
} from '@lemonsqueezy/lemonsqueezy.js';

interface Reader {
  email: string;
  firstName: string;
  plan: string;
}

export async function subscribe(reader: Reader): Promise<void> {
  await createCheckout('store', 'variant', { checkoutData: { email: reader.email, name: reader.firstName } }); // flow: third-party plain encrypted to Lemon Squeezy
  await createCheckout('store', 'variant', { checkoutData: { custom: { plan: reader.plan } } });
  await createCustomer('store', { email: reader.email, name: reader.firstName }); // flow: third-party plain encrypted to Lemon Squeezy
  await updateCustomer('1', { name: reader.firstName }); // flow: third-party plain encrypted to Lemon Squeezy
  await listCustomers({ filter: { email: reader.email } }); // flow: third-party plain encrypted to Lemon Squeezy
  await listOrders({ filter: { userEmail: reader.email } }); // flow: third-party plain encrypted to Lemon Squeezy
  await getCustomer('1');
}
