import type { LibraryModel } from './model.js';
import { sendsTo } from './parts.js';

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
