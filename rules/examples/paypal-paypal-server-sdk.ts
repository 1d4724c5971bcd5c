import { Client, OrdersController, SubscriptionsController, VaultController } from '@paypal/paypal-server-sdk';

interface Buyer {
  email: string;
  lastName: string;
  total: number;
}

const client = new Client({ clientCredentialsAuthCredentials: { oAuthClientId: 'i', oAuthClientSecret: 's' } });
const orders = new OrdersController(client);
const vault = new VaultController(client);
const subscriptions = new SubscriptionsController(client);

export async function pay(buyer: Buyer): Promise<void> {
  const payer = { emailAddress: buyer.email, name: { surname: buyer.lastName } };
  await orders.createOrder({ body: { intent: 'CAPTURE', payer } }); // flow: third-party plain encrypted to PayPal
  await orders.createOrder({ body: { intent: 'CAPTURE', purchaseUnits: [{ amount: buyer.total }] } });
  await orders.patchOrder({ id: '1', body: [{ op: 'replace', value: buyer.email }] }); // flow: third-party plain encrypted to PayPal
  await orders.confirmOrder({ id: '1', body: { paymentSource: { paypal: payer } } }); // flow: third-party plain encrypted to PayPal
  await orders.captureOrder({ id: '1', body: { paymentSource: { paypal: payer } } }); // flow: third-party plain encrypted to PayPal
  await orders.authorizeOrder({ id: '1', body: { paymentSource: { paypal: payer } } }); // flow: third-party plain encrypted to PayPal
  await orders.ordersCreate({ body: { payer } }); // flow: third-party plain encrypted to PayPal
  await vault.createPaymentToken({ body: { customer: payer } }); // flow: third-party plain encrypted to PayPal
  await vault.createSetupToken({ body: { customer: payer } }); // flow: third-party plain encrypted to PayPal
  await subscriptions.createSubscription({ body: { subscriber: payer } }); // flow: third-party plain encrypted to PayPal
}
