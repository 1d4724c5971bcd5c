import type { LibraryModel } from './model.js';
import { DROPS, sendsTo } from './parts.js';

export const SENDGRID: LibraryModel = {
  package: '@sendgrid/mail',
  docs: 'https://github.com/sendgrid/sendgrid-nodejs/tree/main/packages/mail',
  processor: { name: 'Twilio SendGrid', hosts: ['api.sendgrid.com', '.sendgrid.com', 'smtp.sendgrid.net'] },
  members: {
    '{send,sendMultiple}': sendsTo('message', ['arg0']),
    'MailService#{send,sendMultiple}': sendsTo('message', ['arg0']),
    '{setApiKey,setTimeout,setSubstitutionWrappers,MailService#setApiKey}': DROPS,
  },
};
