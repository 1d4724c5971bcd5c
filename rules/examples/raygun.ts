import raygun from 'raygun';

interface Lender {
  email: string;
  salary: number;
  loans: number;
}

const client = new raygun.Client().init({ apiKey: process.env.RAYGUN_KEY });

export async function lent(lender: Lender): Promise<void> {
  await client.send(new Error('refused'), { customData: { salary: lender.salary } }); // flow: error-tracker plain encrypted to Raygun
  await client.send(new Error('refused'), { customData: { loans: lender.loans } });
  client.sendWithCallback(new Error(lender.email), {}, () => undefined); // flow: error-text plain; error-tracker plain encrypted to Raygun
  client.addBreadcrumb({ message: lender.email }); // flow: error-tracker plain encrypted to Raygun
  client.setTags(['lending']);
}
