import type { LibraryModel } from './model.js';
import { sendsTo } from './parts.js';

export const MAILGUN: LibraryModel = {
  package: 'mailgun.js',
  docs: 'https://github.com/mailgun/mailgun.js#readme',
  processor: { name: 'Mailgun', hosts: ['api.mailgun.net', '.mailgun.net', '.mailgun.org'] },
  types: { default: 'Mailgun' },
  members: {
    default: { drops: true, returns: 'Mailgun' },
    'Mailgun#client': { drops: true, returns: 'Client' },
    'Client#messages.create': sendsTo('message', ['arg1']),
    'Client#lists.members.{createMember,createMembers,updateMember}': sendsTo('third-party', ['args1']),
    'Client#validate.get': sendsTo('third-party', ['arg0']),
    'Client#{domains.list,events.get,stats.getDomain}': { drops: true, unknown: true },
  },
};

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
