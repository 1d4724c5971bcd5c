import type { LibraryModel } from './model.js';
import { smtpTransport } from './nodemailer.js';

/** Nodemailer with templates; the transport is an option, or one that was made before. */
export const EMAIL_TEMPLATES: LibraryModel = {
  package: 'email-templates',
  docs: 'https://github.com/forwardemail/email-templates#readme',
  types: { default: 'Email' },
  members: {
    'Email#send': {
      sink: { channel: 'message', data: ['arg0'], transport: smtpTransport('init0.transport') },
      drops: true,
    },
    'Email#{render,renderAll}': { passes: [{ from: 'args', to: 'result' }] },
  },
};
