import paypal from '@paypal/checkout-server-sdk';

interface Buyer {
  email: string;
  total: number;
}

const client = new paypal.core.PayPalHttpClient(new paypal.core.LiveEnvironment('id', 'secret'));

export async function pay(buyer: Buyer): Promise<void> {
  const request = new paypal.orders.OrdersCreateRequest();
  request.requestBody({ intent: 'CAPTURE', payer: { email_address: buyer.email } }); // flow: third-party plain encrypted to PayPal
  await client.execute(request);
  const patch = new paypal.orders.OrdersPatchRequest('1');
  patch.requestBody([{ op: 'replace', path: '/payer', value: buyer.email }]); // flow: third-party plain encrypted to PayPal
  const harmless = new paypal.orders.OrdersCreateRequest();
  harmless.requestBody({ intent: 'CAPTURE', purchase_units: [{ amount: { value: buyer.total } }] });
  await client.execute(harmless);
}
