import type { Access, LibraryModel, TransportModel } from './model.js';
import { DROPS, unchecked } from './parts.js';

/**
 * How a connection of nodemailer is encrypted, by the options at a place. Without `secure` or `requireTLS`, nodemailer
 * encrypts only if the server offers STARTTLS at that moment, which anyone on the line can suppress; that counts as
 * unencrypted.
 */
export function smtpTransport(options: Access): TransportModel {
  return {
    encryptedWhen: [
      [{ at: `${options}.secure`, is: [true] }],
      [{ at: `${options}.requireTLS`, is: [true] }],
      [
        { at: `${options}.port`, is: [465] },
        { at: `${options}.secure`, present: false },
      ],
      [{ at: `${options}.service`, present: true }],
      [{ at: `${options}.SES`, present: true }],
    ],
    unencryptedWhen: [
      ...unchecked(`${options}.tls.rejectUnauthorized`),
      [{ at: `${options}.ignoreTLS`, is: [true] }],
      [
        { at: `${options}.secure`, is: [false] },
        { at: `${options}.requireTLS`, present: false },
      ],
      [
        { at: `${options}.secure`, is: [false] },
        { at: `${options}.requireTLS`, is: [false] },
      ],
      [
        { at: `${options}.host`, present: true },
        { at: `${options}.secure`, present: false },
        { at: `${options}.requireTLS`, present: false },
        { at: `${options}.port`, present: false },
      ],
      [
        { at: `${options}.port`, is: [25, 587, 2525] },
        { at: `${options}.secure`, present: false },
        { at: `${options}.requireTLS`, present: false },
      ],
    ],
    url: [options, `${options}.url`],
    host: [`${options}.host`],
    otherwise: 'unknown',
  };
}

export const NODEMAILER: LibraryModel = {
  package: 'nodemailer',
  docs: 'https://nodemailer.com/smtp/',
  types: { Mail: 'Transporter' },
  members: {
    createTransport: { drops: true, returns: 'Transporter' },
    'Transporter#sendMail': {
      sink: { channel: 'message', data: ['arg0'], transport: smtpTransport('init0') },
      drops: true,
    },
    'Transporter#{verify,close,use,on,isIdle}': DROPS,
    '{createTestAccount,getTestMessageUrl}': DROPS,
  },
};
