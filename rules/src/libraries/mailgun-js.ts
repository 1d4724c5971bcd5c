import type { LibraryModel } from './model.js';
import { sendsTo } from './parts.js';

/** The former client of the same service. */
export const MAILGUN_JS: LibraryModel = {
  package: 'mailgun-js',
  docs: 'https://github.com/highlycaffeinated/mailgun-js#readme',
  processor: { name: 'Mailgun', hosts: ['api.mailgun.net', '.mailgun.net', '.mailgun.org'] },
  members: {
    default: { drops: true, returns: 'Client' },
    'Client#{messages,lists,members}': { drops: true, returns: 'Resource' },
    'Resource#members': { drops: true, returns: 'Resource' },
    'Resource#{send,create,update,add}': sendsTo('message', ['arg0']),
  },
};
