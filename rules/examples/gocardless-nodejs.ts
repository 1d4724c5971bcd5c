import gocardless from 'gocardless-nodejs';

interface Tenant {
  email: string;
  iban: string;
  lastName: string;
  rent: number;
}

const client = gocardless(process.env.GC_TOKEN ?? '', 'live');

export async function collect(tenant: Tenant): Promise<void> {
  await client.customers.create({ email: tenant.email, family_name: tenant.lastName }); // flow: third-party plain encrypted to GoCardless
  await client.customers.create({ metadata: { rent: `${tenant.rent}` } });
  await client.customers.update('CU1', { email: tenant.email }); // flow: third-party plain encrypted to GoCardless
  await client.customerBankAccounts.create({ iban: tenant.iban, account_holder_name: tenant.lastName }); // flow: third-party plain encrypted to GoCardless
  await client.mandates.create({ reference: tenant.lastName, scheme: 'sepa_core' }); // flow: third-party plain encrypted to GoCardless
  await client.billingRequests.create({ mandate_request: { description: tenant.lastName } }); // flow: third-party plain encrypted to GoCardless
  await client.redirectFlows.create({ prefilled_customer: { email: tenant.email } }); // flow: third-party plain encrypted to GoCardless
}
