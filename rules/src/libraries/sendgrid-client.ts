import type { LibraryModel } from './model.js';
import { DROPS, exchanges } from './parts.js';

export const SENDGRID_CLIENT: LibraryModel = {
  package: '@sendgrid/client',
  docs: 'https://github.com/sendgrid/sendgrid-nodejs/tree/main/packages/client',
  processor: { name: 'Twilio SendGrid', hosts: ['api.sendgrid.com', '.sendgrid.com', 'smtp.sendgrid.net'] },
  members: {
    request: exchanges(['arg0']),
    'Client#request': exchanges(['arg0']),
    '{setApiKey,setDefaultHeader,setDefaultRequest,Client#setApiKey}': DROPS,
  },
};
