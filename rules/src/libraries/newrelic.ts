import type { LibraryModel } from './model.js';
import { sendsTo } from './parts.js';

export const NEWRELIC: LibraryModel = {
  package: 'newrelic',
  docs: 'https://newrelic.github.io/node-newrelic/API.html',
  processor: { name: 'New Relic', hosts: ['.newrelic.com', '.nr-data.net'] },
  members: {
    '{noticeError,addCustomAttribute,addCustomAttributes,addCustomSpanAttribute,recordCustomEvent,recordLogEvent,setUserID}':
      sendsTo('error-tracker'),
  },
};
