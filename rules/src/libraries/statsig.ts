import type { LibraryModel } from './model.js';
import { DROPS, sendsTo } from './parts.js';

export const STATSIG: LibraryModel = {
  package: 'statsig-node',
  alsoKnownAs: ['@statsig/js-client', '@statsig/statsig-node-core'],
  docs: 'https://docs.statsig.com/server/nodejsServerSDK',
  processor: { name: 'Statsig', hosts: ['.statsig.com', '.statsigapi.net'] },
  members: {
    '{checkGate,getConfig,getExperiment,getLayer,checkGateSync}': sendsTo('analytics', ['arg0']),
    'Statsig#{checkGate,getDynamicConfig,getExperiment}': sendsTo('analytics', ['arg0']),
    '{logEvent,Statsig#logEvent}': sendsTo('analytics'),
    'StatsigClient#{updateUserAsync,updateUserSync,logEvent}': sendsTo('analytics', ['arg0', 'arg2']),
    StatsigClient: { ...sendsTo('analytics', ['arg1']), returns: 'StatsigClient' },
    '{initialize,shutdown,flush,Statsig#initialize,StatsigClient#initializeAsync}': DROPS,
  },
};
