import type { LibraryModel } from './model.js';
import { sendsTo } from './parts.js';

export const MAILJET: LibraryModel = {
  package: 'node-mailjet',
  docs: 'https://github.com/mailjet/mailjet-apiv3-nodejs#readme',
  processor: { name: 'Mailjet', hosts: ['api.mailjet.com', '.mailjet.com'] },
  types: { default: 'Client', Mailjet: 'Client' },
  members: {
    '{default,connect,apiConnect,smsConnect,Client.apiConnect,Client.smsConnect}': {
      drops: true,
      returns: 'Client',
    },
    'Client#{post,put}': { drops: true, returns: 'Request' },
    'Client#{get,delete}': { drops: true, returns: 'Query' },
    'Request#{action,id}': { returns: 'this' },
    'Request#request': sendsTo('message', ['arg0']),
    'Query#request': { drops: true, unknown: true },
  },
};
