import type { ApiModel, LibraryModel } from './model.js';
import { passes, sendsTo } from './parts.js';

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

/** The service of the same name that sends mail straight from the browser. */
export const EMAILJS_BROWSER: LibraryModel = {
  package: '@emailjs/browser',
  alsoKnownAs: ['emailjs-com', '@emailjs/nodejs', '@emailjs/react-native'],
  docs: 'https://www.emailjs.com/docs/sdk/send/',
  processor: { name: 'EmailJS', hosts: ['api.emailjs.com', '.emailjs.com'] },
  members: {
    send: sendsTo('message', ['arg2']),
    sendForm: sendsTo('message', ['arg2']),
    init: { drops: true },
  },
};
