import type { ApiModel, LibraryModel } from './model.js';
import { passes } from './parts.js';

/** Without `ssl` or `tls` the client speaks plain SMTP. */
const SENDS: ApiModel = {
  sink: {
    channel: 'message',
    data: ['arg0'],
    transport: {
      encryptedWhen: [
        [{ at: 'init0.ssl', is: [true] }],
        [{ at: 'init0.tls', is: [true] }],
        [{ at: 'init0.tls.ciphers', present: true }],
      ],
      unencryptedWhen: [
        [
          { at: 'init0.host', present: true },
          { at: 'init0.ssl', present: false },
          { at: 'init0.tls', present: false },
        ],
      ],
      host: ['init0.host'],
    },
  },
  drops: true,
};

export const EMAILJS: LibraryModel = {
  package: 'emailjs',
  docs: 'https://github.com/eleith/emailjs#readme',
  members: {
    Message: passes('arg0'),
    'SMTPClient#{send,sendAsync}': SENDS,
    'server.connect': { drops: true, returns: 'SMTPClient' },
  },
};
