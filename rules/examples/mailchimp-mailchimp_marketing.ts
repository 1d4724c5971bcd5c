import { createHash } from 'node:crypto';
import mailchimp from '@mailchimp/mailchimp_marketing';

interface Reader {
  email: string;
  firstName: string;
  articles: number;
}

mailchimp.setConfig({ apiKey: process.env.MAILCHIMP_KEY, server: 'us1' });

export async function subscribe(reader: Reader): Promise<void> {
  await mailchimp.lists.addListMember('news', { email_address: reader.email, status: 'subscribed' }); // flow: third-party plain encrypted to Mailchimp
  await mailchimp.lists.setListMember('news', 'hash', { email_address: reader.email }); // flow: third-party plain encrypted to Mailchimp
  await mailchimp.lists.updateListMember('news', createHash('md5').update(reader.email).digest('hex'), {}); // flow: third-party pseudonymised-weak encrypted to Mailchimp
  await mailchimp.lists.updateListMember('news', 'hash', { merge_fields: { ARTICLES: reader.articles } });
  await mailchimp.lists.batchListMembers('news', { members: [{ email_address: reader.email }] }); // flow: third-party plain encrypted to Mailchimp
  await mailchimp.lists.createListMemberNote('news', 'hash', { note: `Called ${reader.firstName}` }); // flow: third-party plain encrypted to Mailchimp
  await mailchimp.customerJourneys.trigger(1, 2, { email_address: reader.email }); // flow: third-party plain encrypted to Mailchimp
  await mailchimp.ecommerce.addStoreCustomer('shop', { email_address: reader.email }); // flow: third-party plain encrypted to Mailchimp
  await mailchimp.ecommerce.setStoreCustomer('shop', 'c1', { first_name: reader.firstName }); // flow: third-party plain encrypted to Mailchimp
  await mailchimp.ping.get();
}
