import type { LibraryModel, SinkModel } from './model.js';
import { collects, DROPS, sendsTo } from './parts.js';

const EVENT: SinkModel = {
  channel: 'analytics',
  data: ['arg1'],
  recipient: 'processor',
  transport: { otherwise: 'encrypted' },
};

const SENDING = '{track,logEvent,identify,setUserId,setGroup,groupIdentify,revenue}';

export const AMPLITUDE: LibraryModel = {
  package: '@amplitude/analytics-browser',
  alsoKnownAs: ['@amplitude/analytics-node', '@amplitude/analytics-react-native', '@amplitude/unified'],
  docs: 'https://amplitude.com/docs/sdks/analytics/browser/browser-sdk-2',
  processor: { name: 'Amplitude', hosts: ['.amplitude.com'] },
  members: {
    // The second argument of `init` is the user's identifier.
    init: {
      sink: [
        EVENT,
        ...['arg1', 'arg2'].map((options) =>
          collects(EVENT, ['user.device.ip_address'], `${options}.trackingOptions.ipAddress`, true),
        ),
      ],
      drops: true,
    },
    [SENDING]: sendsTo('analytics'),
    Identify: DROPS,
    'Identify#{set,setOnce,append,add,prepend,preInsert,postInsert}': {
      passes: [{ from: 'arg1', to: 'this' }],
      returns: 'this',
    },
    '{reset,flush,setOptOut,setDeviceId,getUserId,getDeviceId,setSessionId}': DROPS,
  },
};
