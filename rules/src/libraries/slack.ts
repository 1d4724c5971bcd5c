import type { LibraryModel } from './model.js';
import { exchanges, sendsTo } from './parts.js';

export const SLACK: LibraryModel = {
  package: '@slack/web-api',
  alsoKnownAs: ['@slack/webhook'],
  docs: 'https://tools.slack.dev/node-slack-sdk/web-api/',
  processor: { name: 'Slack', hosts: ['hooks.slack.com', 'slack.com', '.slack.com'] },
  members: {
    'WebClient#chat.{postMessage,postEphemeral,update,scheduleMessage}': sendsTo('message', ['arg0']),
    'WebClient#{files.uploadV2,files.upload,filesUploadV2}': sendsTo('message', ['arg0']),
    'WebClient#{views.open,views.publish,views.update}': sendsTo('message', ['arg0']),
    'WebClient#{users.lookupByEmail,users.profile.set}': exchanges(['arg0']),
    'WebClient#apiCall': sendsTo('message', ['arg1']),
    'IncomingWebhook#send': sendsTo('message', ['arg0']),
    'WebClient#{users.info,users.list,conversations.list,conversations.history,auth.test}': {
      drops: true,
      unknown: true,
    },
  },
};
