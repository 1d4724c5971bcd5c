import * as braintree from 'braintree';

interface Donor {
  email: string;
  lastName: string;
  street: string;
  amount: string;
}

const gateway = new braintree.BraintreeGateway({ environment: braintree.Environment.Production });
const connected = braintree.connect({ merchantId: 'm' });

export async function donate(donor: Donor): Promise<void> {
  await gateway.transaction.sale({ amount: donor.amount, customer: { email: donor.email } }); // flow: third-party plain encrypted to Braintree (PayPal)
  await gateway.transaction.sale({ amount: donor.amount, options: { submitForSettlement: true } });
  await gateway.customer.create({ lastName: donor.lastName, email: donor.email }); // flow: third-party plain encrypted to Braintree (PayPal)
  await gateway.customer.update('1', { email: donor.email }); // flow: third-party plain encrypted to Braintree (PayPal)
  await gateway.paymentMethod.create({ customerId: '1', cardholderName: donor.lastName }); // flow: third-party plain encrypted to Braintree (PayPal)
  await gateway.paymentMethod.update('t', { cardholderName: donor.lastName }); // flow: third-party plain encrypted to Braintree (PayPal)
  await gateway.address.create({ customerId: '1', streetAddress: donor.street }); // flow: third-party plain encrypted to Braintree (PayPal)
  await gateway.address.update('1', 'a', { streetAddress: donor.street }); // flow: third-party plain encrypted to Braintree (PayPal)
  await connected.subscription.create({ planId: 'p', descriptor: { name: donor.lastName } }); // flow: third-party plain encrypted to Braintree (PayPal)
}
