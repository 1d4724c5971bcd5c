import type { ApiModel, LibraryModel } from './model.js';
import { DROPS } from './parts.js';

/** Matomo runs on a server of the project's choice, which the tracker is created with. */
const tracks = (...data: string[]): ApiModel => ({
  sink: { channel: 'analytics', data, recipient: 'host', transport: { url: ['init1'] } },
  drops: true,
});

/** The tracker for servers, and the queue of commands that the script of a page leaves there (`_paq`). */
export const MATOMO_TRACKER: LibraryModel = {
  package: 'matomo-tracker',
  docs: 'https://developer.matomo.org/api-reference/tracking-javascript',
  types: { default: 'MatomoTracker' },
  members: {
    'MatomoTracker#{track,trackBulk}': tracks('arg0'),
    'MatomoTracker#on': DROPS,
    push: tracks('args'),
  },
};
