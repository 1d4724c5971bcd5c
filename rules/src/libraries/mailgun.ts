import type { LibraryModel } from './model.js';
import { exchanges, sendsTo } from './parts.js';

export const MAILGUN: LibraryModel = {
  package: 'mailgun.js',
  docs: 'https://github.com/mailgun/mailgun.js#readme',
  processor: { name: 'Mailgun', hosts: ['api.mailgun.net', '.mailgun.net', '.mailgun.org'] },
  types: { default: 'Mailgun' },
  members: {
    default: { drops: true, returns: 'Mailgun' },
    'Mailgun#client': { drops: true, returns: 'Client' },
    'Client#messages.create': sendsTo('message', ['arg1']),
    'Client#lists.members.{createMember,createMembers,updateMember}': exchanges(['args1']),
    'Client#validate.get': exchanges(['arg0']),
    'Client#{domains.list,events.get,stats.getDomain}': { drops: true, unknown: true },
  },
};
