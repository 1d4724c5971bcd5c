import type { LibraryModel } from './model.js';
import { sendsTo } from './parts.js';

export const NEXT_THIRD_PARTIES: LibraryModel = {
  package: '@next/third-parties',
  docs: 'https://nextjs.org/docs/app/guides/third-party-libraries',
  processor: {
    name: 'Google Analytics',
    hosts: [
      '.google-analytics.com',
      'google-analytics.com',
      '.analytics.google.com',
      '.googletagmanager.com',
    ],
  },
  members: { '{sendGAEvent,sendGTMEvent}': sendsTo('analytics') },
};
