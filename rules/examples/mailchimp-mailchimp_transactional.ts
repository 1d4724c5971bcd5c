import mailchimp from '@mailchimp/mailchimp_transactional';

interface Buyer {
  email: string;
  total: number;
}

const client = mailchimp(process.env.MANDRILL_KEY ?? '');

export async function receipt(buyer: Buyer): Promise<void> {
  await client.messages.send({ message: { to: [{ email: buyer.email }], subject: 'Your receipt' } }); // flow: message plain encrypted to Mailchimp
  await client.messages.send({ message: { text: `${buyer.total}` } });
  await client.messages.sendTemplate({ template_name: 'receipt', message: { to: [{ email: buyer.email }] } }); // flow: message plain encrypted to Mailchimp
  await client.messages.sendRaw({ raw_message: `To: ${buyer.email}` }); // flow: message plain encrypted to Mailchimp
}
