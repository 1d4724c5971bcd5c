import { IncomingWebhook } from 'ms-teams-webhook';

interface Claimant {
  email: string;
  amount: number;
}

const webhook = new IncomingWebhook(process.env.TEAMS_WEBHOOK ?? '');

export async function announce(claimant: Claimant): Promise<void> {
  await webhook.send({ text: `New claim of ${claimant.email}` }); // flow: message plain encrypted to Microsoft
  await webhook.send({ text: `New claim: ${claimant.amount}` });
  await webhook.sendRawAdaptiveCard({ body: [{ type: 'TextBlock', text: claimant.email }] }); // flow: message plain encrypted to Microsoft
}
