import type { LibraryModel } from './model.js';
import { DROPS, sendsTo } from './parts.js';

const SENDING =
  '{capture,identify,alias,group,register,register_once,setPersonProperties,captureException,people.set,people.set_once}';

export const POSTHOG_JS: LibraryModel = {
  package: 'posthog-js',
  alsoKnownAs: ['posthog-js/react'],
  docs: 'https://posthog.com/docs/libraries/js',
  processor: { name: 'PostHog', hosts: ['.posthog.com', 'posthog.com'] },
  members: {
    init: { configures: true, drops: true },
    [SENDING]: sendsTo('analytics'),
    [`posthog.${SENDING}`]: sendsTo('analytics'),
    [`PostHog#${SENDING}`]: sendsTo('analytics'),
    usePostHog: { drops: true, returns: 'PostHog' },
    '{posthog,default}': { is: 'PostHog' },
    '{reset,opt_in_capturing,opt_out_capturing,has_opted_out_capturing,isFeatureEnabled,getFeatureFlag,onFeatureFlags,reloadFeatureFlags,startSessionRecording,stopSessionRecording,get_distinct_id,debug}':
      DROPS,
    'PostHog#{reset,opt_in_capturing,opt_out_capturing,isFeatureEnabled,getFeatureFlag,get_distinct_id}':
      DROPS,
  },
};
