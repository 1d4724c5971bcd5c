const mailgun = require('mailgun-js')({ apiKey: process.env.MAILGUN_KEY, domain: 'example.org' });

interface Donor {
  email: string;
  donations: number;
}

export async function thank(donor: Donor): Promise<void> {
  await mailgun.messages().send({ to: donor.email, text: 'Thank you' }); // flow: message plain encrypted to Mailgun
  await mailgun.messages().send({ to: 'office@example.org', text: `${donor.donations}` });
  await mailgun.lists('donors').members().create({ address: donor.email }); // flow: message plain encrypted to Mailgun
  await mailgun.lists('donors').update({ description: donor.email }); // flow: message plain encrypted to Mailgun
  await mailgun.lists('donors').members().add({ members: [{ address: donor.email }] }); // flow: message plain encrypted to Mailgun
}
