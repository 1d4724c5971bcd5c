import type { LibraryModel } from './model.js';
import { sendsTo } from './parts.js';

export const MAILCHIMP_TRANSACTIONAL: LibraryModel = {
  package: '@mailchimp/mailchimp_transactional',
  alsoKnownAs: ['mandrill-api'],
  docs: 'https://mailchimp.com/developer/transactional/api/messages/',
  processor: { name: 'Mailchimp', hosts: ['.mailchimp.com', '.list-manage.com', 'mandrillapp.com'] },
  types: { Mandrill: 'Client' },
  members: {
    default: { drops: true, returns: 'Client' },
    'Client#messages.{send,sendTemplate,sendRaw}': sendsTo('message', ['arg0']),
    'Client#{users.ping,messages.info}': { drops: true, unknown: true },
  },
};
