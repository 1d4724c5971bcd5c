import type { LibraryModel } from './model.js';
import { sendsTo } from './parts.js';

export const GRAMMY: LibraryModel = {
  package: 'grammy',
  docs: 'https://grammy.dev/',
  processor: { name: 'Telegram', hosts: ['api.telegram.org', '.telegram.org'] },
  members: {
    'Bot#{command,hears,on,callbackQuery,use}': {
      calls: [
        { callee: 'arg0', with: ['Context'] },
        { callee: 'arg1', with: ['Context'] },
      ],
    },
    '{Bot,Context}#api': { is: 'Api' },
    'Api#{sendMessage,sendPhoto,sendDocument}': sendsTo('message', ['args1']),
    'Context#{reply,replyWithPhoto,replyWithDocument,editMessageText}': sendsTo('message', ['args']),
    'Bot#{start,stop,catch}': { drops: true },
  },
};
