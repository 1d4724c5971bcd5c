import { Resend } from 'resend';

interface Invitee {
  email: string;
  lastName: string;
  seats: number;
}

const resend = new Resend(process.env.RESEND_API_KEY);

export async function invite(invitee: Invitee): Promise<string | undefined> {
  const { data } = await resend.emails.send({ from: 'a@example.com', to: invitee.email, subject: 'Come' }); // flow: message plain encrypted to Resend
  await resend.emails.send({ from: 'a@example.com', to: 'b@example.com', text: `${invitee.seats}` });
  await resend.emails.create({ from: 'a@example.com', to: [invitee.email], html: `<p>${invitee.lastName}</p>` }); // flow: message plain encrypted to Resend
  await resend.batch.send([{ from: 'a@example.com', to: invitee.email, subject: 'Come' }]); // flow: message plain encrypted to Resend
  await resend.batch.create([{ from: 'a@example.com', to: invitee.email, subject: 'Come' }]); // flow: message plain encrypted to Resend
  await resend.broadcasts.create({ audienceId: 'a', from: 'a@example.com', html: invitee.lastName }); // flow: message plain encrypted to Resend
  await resend.contacts.create({ email: invitee.email, audienceId: 'a' }); // flow: third-party plain encrypted to Resend
  await resend.contacts.update({ id: '1', lastName: invitee.lastName, audienceId: 'a' }); // flow: third-party plain encrypted to Resend
  return data?.id;
}
