import type { ApiModel, LibraryModel } from './model.js';
import { DROPS } from './parts.js';

/** Events go to a data plane of the project's choice, hosted by RudderStack or by the project itself. */
const EVENT: ApiModel = {
  sink: {
    channel: 'analytics',
    data: ['args'],
    recipient: 'processor',
    transport: { url: ['init0.dataPlaneUrl', 'init1.dataPlaneUrl', 'init1'], otherwise: 'encrypted' },
  },
  drops: true,
};

const SENDING = '{identify,track,page,screen,group,alias}';

export const RUDDERSTACK: LibraryModel = {
  package: '@rudderstack/rudder-sdk-node',
  alsoKnownAs: ['@rudderstack/analytics-js', 'rudder-sdk-js'],
  docs: 'https://www.rudderstack.com/docs/sources/event-streams/sdks/rudderstack-node-sdk/',
  processor: { name: 'RudderStack', hosts: ['.rudderstack.com', '.rudderlabs.com'] },
  types: { default: 'RudderAnalytics', Analytics: 'RudderAnalytics' },
  members: {
    [`{,RudderAnalytics#}${SENDING}`]: EVENT,
    '{,RudderAnalytics#}{load,ready,reset,flush,createQueue}': DROPS,
  },
};
