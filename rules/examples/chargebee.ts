import Chargebee from 'chargebee';

interface Member {
  email: string;
  lastName: string;
  street: string;
  seats: number;
}

const chargebee = new Chargebee({ site: 'gym', apiKey: process.env.CHARGEBEE_KEY });

export async function join(member: Member): Promise<void> {
  await chargebee.customer.create({ email: member.email, last_name: member.lastName }); // flow: third-party plain encrypted to Chargebee
  await chargebee.customer.create({ meta_data: { seats: member.seats } });
  await chargebee.customer.list({ email: { is: member.email } }); // flow: third-party plain encrypted to Chargebee
  await chargebee.customer.update('1', { email: member.email }); // flow: third-party plain encrypted to Chargebee
  await chargebee.customer.updateBillingInfo('1', { billing_address: { line1: member.street } }); // flow: third-party plain encrypted to Chargebee
  await chargebee.customer.addContact('1', { contact: { email: member.email } }); // flow: third-party plain encrypted to Chargebee
  await chargebee.hostedPage.checkoutNewForItems({ customer: { email: member.email } }); // flow: third-party plain encrypted to Chargebee
  await chargebee.hostedPage.checkoutOneTimeForItems({ customer: { email: member.email } }); // flow: third-party plain encrypted to Chargebee
}
