import Knock from '@knocklabs/node';

interface Colleague {
  email: string;
  lastName: string;
  desk: number;
}

const knock = new Knock({ apiKey: process.env.KNOCK_KEY });

export async function mention(colleague: Colleague): Promise<void> {
  await knock.workflows.trigger('mention', { recipients: [{ id: '1', email: colleague.email }] }); // flow: message plain encrypted to Knock
  await knock.workflows.trigger('mention', { recipients: ['1'], data: { desk: colleague.desk } });
  await knock.users.update('1', { email: colleague.email }); // flow: third-party plain encrypted to Knock
  await knock.users.identify('1', { name: colleague.lastName }); // flow: third-party plain encrypted to Knock
  await knock.objects.set('desks', '1', { owner: colleague.lastName }); // flow: third-party plain encrypted to Knock
}
