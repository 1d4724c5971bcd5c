import type { LibraryModel } from './model.js';
import { DROPS } from './parts.js';

/** The payload is encrypted for the browser (RFC 8291): the push service in between cannot read it. */
export const WEB_PUSH: LibraryModel = {
  package: 'web-push',
  docs: 'https://github.com/web-push-libs/web-push#readme',
  members: {
    '{sendNotification,WebPushLib#sendNotification}': {
      sink: { channel: 'message', data: ['arg1'], transport: { otherwise: 'encrypted' } },
      drops: true,
    },
    '{setVapidDetails,setGCMAPIKey,generateVAPIDKeys,getVapidHeaders}': DROPS,
  },
};
