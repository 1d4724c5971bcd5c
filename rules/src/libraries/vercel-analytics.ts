import type { LibraryModel } from './model.js';
import { sendsTo } from './parts.js';

export const VERCEL_ANALYTICS: LibraryModel = {
  package: '@vercel/analytics',
  docs: 'https://vercel.com/docs/analytics/custom-events',
  processor: { name: 'Vercel', hosts: ['.vercel.com', '.vercel-insights.com'] },
  members: { track: sendsTo('analytics'), pageview: sendsTo('analytics') },
};
