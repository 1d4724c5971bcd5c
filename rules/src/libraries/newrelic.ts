import type { ApiModel, LibraryModel } from './model.js';
import { DROPS, sendsTo } from './parts.js';

/** A record that is handed on: an event with its attributes. */
const ALL: ApiModel = sendsTo('error-tracker');
/** A value under a name. */
const VALUE: ApiModel = sendsTo('error-tracker', ['arg1']);

/** The agent for Node.js, and the script of the same name that pages load. */
export const NEWRELIC: LibraryModel = {
  package: 'newrelic',
  docs: 'https://newrelic.github.io/node-newrelic/API.html',
  processor: { name: 'New Relic', hosts: ['.newrelic.com', '.nr-data.net'] },
  members: {
    '{noticeError,addCustomAttributes,addCustomSpanAttributes,recordLogEvent,setUserID,setUserId,setTransactionName,addPageAction,log}':
      ALL,
    '{addCustomAttribute,addCustomSpanAttribute,recordCustomEvent,setCustomAttribute}': VALUE,
    '{startSegment,startBackgroundTransaction,startWebTransaction}': {
      calls: [
        { callee: 'arg1', with: [], resultTo: 'result' },
        { callee: 'arg2', with: [], resultTo: 'result' },
      ],
    },
    '{getTransaction,endTransaction,recordMetric,incrementMetric,getBrowserTimingHeader,shutdown}': DROPS,
  },
};
