import type { ApiModel, LibraryModel } from './model.js';
import { DROPS } from './parts.js';

/** Matomo runs on a server of the project's choice, which the tracker is created with. */
const TRACKS: ApiModel = {
  sink: {
    channel: 'analytics',
    data: ['args'],
    recipient: 'host',
    transport: { url: ['init0.urlBase', 'init0.trackerUrl'] },
  },
  drops: true,
};

export const MATOMO: LibraryModel = {
  package: '@jonkoops/matomo-tracker',
  alsoKnownAs: [
    '@jonkoops/matomo-tracker-react',
    '@datapunt/matomo-tracker-js',
    '@datapunt/matomo-tracker-react',
  ],
  docs: 'https://github.com/jonkoops/matomo-tracker#readme',
  types: { default: 'MatomoTracker' },
  members: {
    '{createInstance,useMatomo}': { drops: true, returns: 'MatomoTracker' },
    'MatomoTracker#{trackPageView,trackEvent,trackSiteSearch,trackLink,pushInstruction,trackEcommerceOrder,track}':
      TRACKS,
    'MatomoTracker#{trackEvents,enableLinkTracking,stopObserving}': DROPS,
  },
};
