import type { LibraryModel } from './model.js';
import { DROPS } from './parts.js';
import { smtpTransport } from './nodemailer.js';

/** Nodemailer as a service; its transport is set where the module is set up. */
export const NESTJS_MAILER: LibraryModel = {
  package: '@nestjs-modules/mailer',
  docs: 'https://nest-modules.github.io/mailer/',
  members: {
    'MailerModule.{forRoot,forRootAsync}': { configures: true, drops: true },
    'MailerService#sendMail': {
      sink: { channel: 'message', data: ['arg0'], transport: smtpTransport('config0.transport') },
      drops: true,
    },
    'MailerService#{verifyAllTransporters,addTransporter}': DROPS,
  },
};
