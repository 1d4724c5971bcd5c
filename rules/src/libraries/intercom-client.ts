import type { LibraryModel } from './model.js';
import { exchanges, sendsTo } from './parts.js';

export const INTERCOM_CLIENT: LibraryModel = {
  package: 'intercom-client',
  docs: 'https://github.com/intercom/intercom-node#readme',
  processor: { name: 'Intercom', hosts: ['.intercom.io', '.intercom.com'] },
  types: { Client: 'IntercomClient' },
  members: {
    'IntercomClient#contacts.{create,update,search,createUser,createLead}': exchanges(['arg0']),
    'IntercomClient#companies.{create,createOrUpdate,update}': exchanges(['arg0']),
    'IntercomClient#events.create': sendsTo('analytics', ['arg0']),
    'IntercomClient#messages.create': sendsTo('message', ['arg0']),
    'IntercomClient#conversations.{create,reply,update}': sendsTo('message', ['arg0']),
    'IntercomClient#notes.create': exchanges(['arg0']),
    'IntercomClient#contacts.{find,list,delete,archive}': { drops: true, unknown: true },
  },
};
