import type { ApiModel, LibraryModel, SinkModel } from './model.js';
import { collects, DROPS } from './parts.js';

/** The agent speaks to whatever server it was configured with, often one of the house's own. */
const EVENT: SinkModel = {
  channel: 'error-tracker',
  recipient: 'host',
  transport: { url: ['config0.serverUrl'] },
};

function sends(...data: readonly string[]): ApiModel {
  return { sink: { ...EVENT, data }, drops: true };
}

export const ELASTIC_APM_NODE: LibraryModel = {
  package: 'elastic-apm-node',
  docs: 'https://www.elastic.co/docs/reference/apm/agents/nodejs/agent-api',
  members: {
    start: {
      sink: collects(
        { ...EVENT, transport: { url: ['arg0.serverUrl'] } },
        ['user', 'user.contact'],
        'arg0.captureBody',
        'all',
        'errors',
        'transactions',
      ),
      configures: true,
      drops: true,
      returns: 'Agent',
    },
    '{,Agent#}{setUserContext,setCustomContext,addLabels,setTransactionName}': sends('arg0'),
    '{,Agent#}{setLabel,setGlobalLabel}': sends('arg1'),
    '{,Agent#}captureError': sends('arg0', 'arg1'),
    '{,Agent#}startTransaction': { ...sends('arg0'), returns: 'Transaction' },
    '{,Agent#}startSpan': { ...sends('arg0'), returns: 'Span' },
    'Transaction#startSpan': { ...sends('arg0'), returns: 'Span' },
    '{Transaction,Span}#setLabel': sends('arg1'),
    '{Transaction,Span}#addLabels': sends('arg0'),
    '{currentTransaction,Agent#currentTransaction}': { is: 'Transaction' },
    '{currentSpan,Agent#currentSpan}': { is: 'Span' },
    '{Transaction,Span}#{end,setOutcome}': DROPS,
    '{addFilter,addErrorFilter,addMetadataFilter,flush,destroy,isStarted}': DROPS,
  },
};
