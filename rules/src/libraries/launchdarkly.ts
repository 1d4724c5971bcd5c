import type { LibraryModel } from './model.js';
import { DROPS, sendsTo } from './parts.js';

/** The context of an evaluation is sent back as an event, with all attributes that are not marked private. */
export const LAUNCHDARKLY: LibraryModel = {
  package: '@launchdarkly/node-server-sdk',
  alsoKnownAs: ['launchdarkly-node-server-sdk', 'launchdarkly-js-client-sdk', '@launchdarkly/js-client-sdk'],
  docs: 'https://launchdarkly.com/docs/sdk/server-side/node-js',
  processor: { name: 'LaunchDarkly', hosts: ['.launchdarkly.com'] },
  members: {
    init: { drops: true, returns: 'Client' },
    '{initialize,createClient}': {
      ...sendsTo('analytics', ['arg1'], { redacted: ['arg2.privateAttributes'] }),
      returns: 'Client',
    },
    'Client#{variation,variationDetail,boolVariation,stringVariation}': sendsTo('analytics', ['arg1'], {
      redacted: ['init1.privateAttributes', 'init2.privateAttributes'],
    }),
    'Client#{identify,allFlagsState}': sendsTo('analytics', ['arg0'], {
      redacted: ['init1.privateAttributes', 'init2.privateAttributes'],
    }),
    'Client#track': sendsTo('analytics', ['args1'], {
      redacted: ['init1.privateAttributes', 'init2.privateAttributes'],
    }),
    'Client#{waitForInitialization,flush,close,on,initialized}': DROPS,
  },
};
