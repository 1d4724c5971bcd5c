import { App } from '@slack/bolt';

interface Lead {
  email: string;
  budget: number;
}

const app = new App({ token: process.env.SLACK_TOKEN, signingSecret: process.env.SLACK_SECRET });

export function listen(lead: Lead): void {
  app.message('who', async ({ say, client }) => {
    await say(`Ask ${lead.email}`); // flow: message plain encrypted to Slack
    await say(`Budget: ${lead.budget}`);
    await client.chat.postMessage({ channel: '#sales', text: lead.email }); // flow: message plain encrypted to Slack
  });
  app.command('/lead', async ({ ack, respond }) => {
    await ack();
    await respond({ text: lead.email }); // flow: message plain encrypted to Slack
  });
  app.view('lead', async ({ ack }) => {
    await ack({ response_action: 'errors', errors: { email: lead.email } }); // flow: message plain encrypted to Slack
  });
  void app.client.chat.postMessage({ channel: '#sales', text: lead.email }); // flow: message plain encrypted to Slack
}
