import type { LibraryModel } from './model.js';
import { DROPS } from './parts.js';

/**
 * Without `secure` or `requireTLS`, nodemailer encrypts only if the server offers STARTTLS at that moment, which
 * anyone on the line can suppress; that counts as unencrypted.
 */
export const NODEMAILER: LibraryModel = {
  package: 'nodemailer',
  docs: 'https://nodemailer.com/smtp/',
  types: { Mail: 'Transporter' },
  members: {
    createTransport: { drops: true, returns: 'Transporter' },
    'Transporter#sendMail': {
      sink: {
        channel: 'message',
        data: ['arg0'],
        transport: {
          encryptedWhen: [
            [{ at: 'init0.secure', is: [true] }],
            [{ at: 'init0.requireTLS', is: [true] }],
            [
              { at: 'init0.port', is: [465] },
              { at: 'init0.secure', present: false },
            ],
            [{ at: 'init0.service', present: true }],
            [{ at: 'init0.SES', present: true }],
          ],
          unencryptedWhen: [
            [{ at: 'init0.ignoreTLS', is: [true] }],
            [
              { at: 'init0.secure', is: [false] },
              { at: 'init0.requireTLS', present: false },
            ],
            [
              { at: 'init0.secure', is: [false] },
              { at: 'init0.requireTLS', is: [false] },
            ],
            [
              { at: 'init0.host', present: true },
              { at: 'init0.secure', present: false },
              { at: 'init0.requireTLS', present: false },
            ],
          ],
          url: ['init0', 'init0.url'],
          host: ['init0.host'],
          otherwise: 'unknown',
        },
      },
      drops: true,
    },
    'Transporter#{verify,close,use,on}': DROPS,
    '{createTestAccount,getTestMessageUrl}': DROPS,
  },
};
