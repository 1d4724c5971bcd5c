import type { LibraryModel } from './model.js';
import { sendsTo } from './parts.js';

/** The listeners of an app get what they answer with. */
export const SLACK_BOLT: LibraryModel = {
  package: '@slack/bolt',
  docs: 'https://tools.slack.dev/bolt-js/',
  processor: { name: 'Slack', hosts: ['hooks.slack.com', 'slack.com', '.slack.com'] },
  members: {
    'App#{message,event,command,action,shortcut,view,options}': {
      calls: [
        { callee: 'arg0', with: ['Listener'] },
        { callee: 'arg1', with: ['Listener'] },
      ],
    },
    'Listener#{say,respond,ack}': sendsTo('message', ['arg0']),
    '{App,Listener}#client': { is: '@slack/web-api:WebClient' },
    'App#{start,stop,use,error}': { drops: true },
  },
};
