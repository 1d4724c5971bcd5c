import { WebClient } from '@slack/web-api';
import { IncomingWebhook } from '@slack/webhook';

interface Lead {
  email: string;
  phone: string;
  budget: number;
}

const slack = new WebClient(process.env.SLACK_TOKEN);
const webhook = new IncomingWebhook('https://hooks.slack.com/services/T');

export async function announce(lead: Lead): Promise<void> {
  await slack.chat.postMessage({ channel: '#sales', text: `New lead: ${lead.email}` }); // flow: message plain encrypted to Slack
  await slack.chat.postMessage({ channel: '#sales', text: `Budget: ${lead.budget}` });
  await slack.chat.postEphemeral({ channel: '#sales', user: 'U1', text: lead.email }); // flow: message plain encrypted to Slack
  await slack.chat.update({ channel: '#sales', ts: '1', blocks: [{ type: 'section', text: lead.phone }] }); // flow: message plain encrypted to Slack
  await slack.chat.scheduleMessage({ channel: '#sales', post_at: 1, text: lead.email }); // flow: message plain encrypted to Slack
  await slack.files.uploadV2({ channel_id: 'C1', content: lead.email, filename: 'lead.txt' }); // flow: message plain encrypted to Slack
  await slack.files.upload({ channels: 'C1', content: lead.email }); // flow: message plain encrypted to Slack
  await slack.filesUploadV2({ channel_id: 'C1', content: lead.email }); // flow: message plain encrypted to Slack
  await slack.views.open({ trigger_id: 't', view: { title: lead.email } }); // flow: message plain encrypted to Slack
  await slack.views.publish({ user_id: 'U1', view: { title: lead.email } }); // flow: message plain encrypted to Slack
  await slack.views.update({ view_id: 'V1', view: { title: lead.email } }); // flow: message plain encrypted to Slack
  await slack.users.lookupByEmail({ email: lead.email }); // flow: third-party plain encrypted to Slack
  await slack.users.profile.set({ profile: { email: lead.email } }); // flow: third-party plain encrypted to Slack
  await slack.apiCall('chat.postMessage', { channel: '#sales', text: lead.phone }); // flow: message plain encrypted to Slack
  await webhook.send({ text: `New lead: ${lead.phone}` }); // flow: message plain encrypted to Slack
  await webhook.send({ text: 'New lead' });
}
