import type { LibraryModel, TransportModel } from './model.js';
import { DROPS, unchecked } from './parts.js';

/** Without `secure` or `requireTLS` a message is encrypted only if the server offers it at that moment. */
const TRANSPORT: TransportModel = {
  encryptedWhen: [
    [
      { at: 'init0.secure', is: [true] },
      { at: 'init0.tls.rejectUnauthorized', present: false },
    ],
    [{ at: 'init0.requireTLS', is: [true] }],
  ],
  unencryptedWhen: [
    ...unchecked('init0.tls.rejectUnauthorized'),
    [{ at: 'init0.ignoreTLS', is: [true] }],
    [
      { at: 'init0.host', present: true },
      { at: 'init0.secure', present: false },
      { at: 'init0.requireTLS', present: false },
    ],
  ],
  host: ['init0.host'],
};

export const SMTP_CONNECTION: LibraryModel = {
  package: 'smtp-connection',
  alsoKnownAs: ['nodemailer/lib/smtp-connection'],
  docs: 'https://nodemailer.com/extras/smtp-connection/',
  types: { default: 'SMTPConnection' },
  members: {
    default: { drops: true, returns: 'SMTPConnection' },
    'SMTPConnection#send': {
      sink: { channel: 'message', data: ['arg0', 'arg1'], transport: TRANSPORT },
      drops: true,
    },
    'SMTPConnection#{connect,login,quit,close,reset,on,once}': DROPS,
  },
};
