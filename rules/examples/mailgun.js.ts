import FormData from 'form-data';
import Mailgun from 'mailgun.js';

interface Donor {
  email: string;
  lastName: string;
  donations: number;
}

const client = new Mailgun(FormData).client({ username: 'api', key: process.env.MAILGUN_KEY ?? '' });

export async function thank(donor: Donor): Promise<void> {
  await client.messages.create('example.org', { to: [donor.email], text: `Dear ${donor.lastName}` }); // flow: message plain encrypted to Mailgun
  await client.messages.create('example.org', { to: ['office@example.org'], text: `${donor.donations}` });
  await client.lists.members.createMember('donors@example.org', { address: donor.email }); // flow: third-party plain encrypted to Mailgun
  await client.lists.members.createMembers('donors@example.org', { members: [{ address: donor.email }] }); // flow: third-party plain encrypted to Mailgun
  await client.lists.members.updateMember('donors@example.org', donor.email, { subscribed: true }); // flow: third-party plain encrypted to Mailgun
  await client.validate.get(donor.email); // flow: third-party plain encrypted to Mailgun
}
