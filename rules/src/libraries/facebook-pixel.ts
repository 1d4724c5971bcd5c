import type { LibraryModel } from './model.js';
import { DROPS, sendsTo } from './parts.js';

export const FACEBOOK_PIXEL: LibraryModel = {
  package: 'react-facebook-pixel',
  docs: 'https://github.com/zsajjad/react-facebook-pixel#readme',
  processor: { name: 'Meta', hosts: ['.facebook.com', '.facebook.net', 'graph.facebook.com'] },
  members: {
    // The function that the script of the page leaves there.
    default: sendsTo('analytics'),
    // Advanced matching: contact data that is compared with Meta's own.
    init: sendsTo('analytics', ['arg1']),
    '{track,trackCustom,trackSingle,trackSingleCustom,fbq}': sendsTo('analytics'),
    '{pageView,grantConsent,revokeConsent}': DROPS,
  },
};
