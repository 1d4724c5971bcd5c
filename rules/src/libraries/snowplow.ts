import type { ApiModel, LibraryModel } from './model.js';
import { DROPS } from './parts.js';

/** Events go to the collector that the tracker is created with. */
const EVENT: ApiModel = {
  sink: {
    channel: 'analytics',
    data: ['args'],
    recipient: 'host',
    transport: { url: ['config1'], host: ['config1'] },
  },
  drops: true,
};

export const SNOWPLOW: LibraryModel = {
  package: '@snowplow/browser-tracker',
  docs: 'https://docs.snowplow.io/docs/sources/trackers/web-trackers/',
  members: {
    newTracker: { configures: true, drops: true },
    '{trackPageView,trackStructEvent,trackSelfDescribingEvent,setUserId,addGlobalContexts}': EVENT,
    '{enableActivityTracking,clearUserData,flushBuffer,newSession,setCustomUrl}': DROPS,
  },
};
