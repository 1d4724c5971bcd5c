import type { LibraryModel } from './model.js';
import { exchanges, sendsTo } from './parts.js';

export const KLAVIYO: LibraryModel = {
  package: 'klaviyo-api',
  docs: 'https://github.com/klaviyo/klaviyo-api-node#readme',
  processor: { name: 'Klaviyo', hosts: ['a.klaviyo.com', '.klaviyo.com'] },
  members: {
    'ProfilesApi#{createProfile,createOrUpdateProfile,subscribeProfiles,bulkSubscribeProfiles}': exchanges([
      'arg0',
    ]),
    'ProfilesApi#updateProfile': exchanges(['arg1']),
    'EventsApi#{createEvent,bulkCreateEvents}': sendsTo('analytics', ['arg0']),
    'ProfilesApi#{getProfile,getProfiles}': { drops: true, unknown: true },
  },
};
