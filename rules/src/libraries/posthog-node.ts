import type { LibraryModel } from './model.js';
import { DROPS, sendsTo } from './parts.js';

export const POSTHOG_NODE: LibraryModel = {
  package: 'posthog-node',
  docs: 'https://posthog.com/docs/libraries/node',
  processor: { name: 'PostHog', hosts: ['.posthog.com', 'posthog.com'] },
  members: {
    'PostHog#{capture,captureImmediate,identify,identifyImmediate,alias,groupIdentify}': sendsTo(
      'analytics',
      ['arg0'],
    ),
    'PostHog#captureException': sendsTo('error-tracker'),
    // The flag is asked for by the person's identifier and properties.
    'PostHog#isFeatureEnabled': sendsTo('analytics', ['args1']),
    'PostHog#getFeatureFlag': sendsTo('analytics', ['args1']),
    'PostHog#getAllFlags': sendsTo('analytics'),
    'PostHog#{flush,shutdown,on,debug,optIn,optOut,reloadFeatureFlags}': DROPS,
  },
};
