import type { LibraryModel } from './model.js';
import { sendsTo } from './parts.js';

export const NODE_TELEGRAM_BOT_API: LibraryModel = {
  package: 'node-telegram-bot-api',
  docs: 'https://github.com/yagop/node-telegram-bot-api/blob/master/doc/api.md',
  processor: { name: 'Telegram', hosts: ['api.telegram.org', '.telegram.org'] },
  types: { default: 'TelegramBot' },
  members: {
    'TelegramBot#{sendMessage,sendPhoto,sendDocument,sendContact,sendLocation}': sendsTo('message', [
      'args1',
    ]),
    'TelegramBot#editMessageText': sendsTo('message', ['arg0']),
    'TelegramBot#{stopPolling,startPolling,setWebHook,answerCallbackQuery}': { drops: true },
  },
};
