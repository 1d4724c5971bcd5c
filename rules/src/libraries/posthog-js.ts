import type { LibraryModel, SinkModel } from './model.js';
import { collects, DROPS, RECORDED } from './parts.js';

/** Every event passes `before_send`. */
const EVENT: SinkModel = {
  channel: 'analytics',
  data: ['args'],
  recipient: 'processor',
  transport: { otherwise: 'encrypted' },
  through: ['config1.before_send'],
};

/** The deny list is about properties of events, not of persons and groups. */
const DENIED: SinkModel = { ...EVENT, redacted: ['config1.property_denylist'] };

const SENDING = '{identify,alias,group,setPersonProperties,people.set,people.set_once}';

export const POSTHOG_JS: LibraryModel = {
  package: 'posthog-js',
  alsoKnownAs: ['posthog-js/react', '@posthog/react', 'posthog-react-native'],
  docs: 'https://posthog.com/docs/libraries/js',
  processor: { name: 'PostHog', hosts: ['.posthog.com', 'posthog.com'] },
  types: { PostHogInterface: 'PostHog' },
  members: {
    'PostHog#init': {
      sink: [
        collects(EVENT, ['user.device.ip_address'], 'arg1.ip', true),
        collects(EVENT, RECORDED, 'arg1.session_recording.maskAllInputs', false),
      ],
      configures: true,
      drops: true,
      // Once it is loaded, it hands itself out.
      calls: [{ callee: 'arg1.loaded', with: ['posthog-js:PostHog'] }],
    },
    'PostHog#{capture,register,register_once}': { sink: DENIED, drops: true },
    [`PostHog#${SENDING}`]: { sink: EVENT, drops: true },
    'PostHog#captureException': { sink: { ...EVENT, channel: 'error-tracker' }, drops: true },
    usePostHog: { drops: true, returns: 'PostHog' },
    '{posthog,default}': { is: 'PostHog' },
    'PostHog#{reset,opt_in_capturing,opt_out_capturing,has_opted_out_capturing,isFeatureEnabled,getFeatureFlag,onFeatureFlags,reloadFeatureFlags,startSessionRecording,stopSessionRecording,get_distinct_id,debug,unregister}':
      DROPS,
  },
};
