import type { LibraryModel } from './model.js';
import { sendsTo } from './parts.js';

export const TELEGRAF: LibraryModel = {
  package: 'telegraf',
  docs: 'https://telegraf.js.org/',
  processor: { name: 'Telegram', hosts: ['api.telegram.org', '.telegram.org'] },
  members: {
    'Telegraf#{start,help,settings}': { calls: [{ callee: 'arg0', with: ['Context'] }] },
    'Telegraf#{command,hears,on,action,use}': {
      calls: [
        { callee: 'arg0', with: ['Context'] },
        { callee: 'arg1', with: ['Context'] },
      ],
    },
    '{Telegraf,Context}#telegram': { is: 'Telegram' },
    'Telegram#{sendMessage,sendPhoto,sendDocument,sendContact,sendLocation}': sendsTo('message', ['args1']),
    'Telegram#editMessageText': sendsTo('message', ['arg3']),
    'Context#{reply,replyWithHTML,replyWithMarkdown,replyWithMarkdownV2,replyWithPhoto,replyWithDocument,editMessageText,sendMessage}':
      sendsTo('message', ['args']),
    'Telegraf#{launch,stop,catch}': { drops: true },
  },
};
