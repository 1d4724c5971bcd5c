import type { LibraryModel } from './model.js';
import { sendsTo } from './parts.js';

export const KLAVIYO: LibraryModel = {
  package: 'klaviyo-api',
  docs: 'https://github.com/klaviyo/klaviyo-api-node#readme',
  processor: { name: 'Klaviyo', hosts: ['a.klaviyo.com', '.klaviyo.com'] },
  members: {
    'ProfilesApi#{createProfile,createOrUpdateProfile,subscribeProfiles,bulkSubscribeProfiles}': sendsTo(
      'third-party',
      ['arg0'],
    ),
    'ProfilesApi#updateProfile': sendsTo('third-party', ['arg1']),
    'EventsApi#{createEvent,bulkCreateEvents}': sendsTo('analytics', ['arg0']),
    'ProfilesApi#{getProfile,getProfiles}': { drops: true, unknown: true },
  },
};
