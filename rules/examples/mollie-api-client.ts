import { createMollieClient } from '@mollie/api-client';

interface Member {
  email: string;
  lastName: string;
  fee: string;
}

const mollie = createMollieClient({ apiKey: process.env.MOLLIE_KEY ?? '' });

export async function collect(member: Member): Promise<string> {
  const customer = await mollie.customers.create({ name: member.lastName, email: member.email }); // flow: third-party plain encrypted to Mollie
  await mollie.payments.create({ amount: { currency: 'EUR', value: member.fee }, description: member.lastName }); // flow: third-party plain encrypted to Mollie
  await mollie.payments.create({ amount: { currency: 'EUR', value: member.fee }, description: 'Fee' });
  await mollie.customers.update('cst_1', { email: member.email }); // flow: third-party plain encrypted to Mollie
  await mollie.customers.update('cst_1', { locale: 'de_DE' });
  await mollie.customers.get('cst_1');
  return customer.id;
}
