import type { LibraryModel } from './model.js';
import { exchanges, sendsTo } from './parts.js';

export const RESEND: LibraryModel = {
  package: 'resend',
  docs: 'https://resend.com/docs/api-reference/emails/send-email',
  processor: { name: 'Resend', hosts: ['api.resend.com', '.resend.com'] },
  members: {
    'Resend#{emails,batch}.{send,create}': sendsTo('message', ['arg0']),
    'Resend#broadcasts.create': sendsTo('message', ['arg0']),
    'Resend#contacts.{create,update}': exchanges(['arg0']),
    'Resend#{emails.get,emails.cancel,domains.list,contacts.list,audiences.list}': {
      drops: true,
      unknown: true,
    },
  },
};
