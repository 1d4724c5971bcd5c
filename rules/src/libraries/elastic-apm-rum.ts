import type { ApiModel, LibraryModel, SinkModel } from './model.js';
import { DROPS } from './parts.js';

const EVENT: SinkModel = {
  channel: 'error-tracker',
  recipient: 'host',
  transport: { url: ['config0.serverUrl'] },
};

function sends(...data: readonly string[]): ApiModel {
  return { sink: { ...EVENT, data }, drops: true };
}

export const ELASTIC_APM_RUM: LibraryModel = {
  package: '@elastic/apm-rum',
  docs: 'https://www.elastic.co/docs/reference/apm/agents/rum-js/agent-api',
  members: {
    init: { configures: true, drops: true, returns: 'ApmBase' },
    '{apm.,ApmBase#}{setUserContext,setCustomContext,addLabels,captureError}': sends('arg0'),
    '{apm.,ApmBase#}{startTransaction,startSpan}': { ...sends('arg0'), returns: 'Transaction' },
    'Transaction#addLabels': sends('arg0'),
    '{apm.,ApmBase#}{addFilter,setInitialPageLoadName,observe}': DROPS,
    'Transaction#{end,mark}': DROPS,
  },
};
