import type { LibraryModel } from './model.js';
import { DROPS, enqueues, READS } from './parts.js';

/** Arguments of workflows stay in the history of the service, unless a codec encrypts them. */
export const TEMPORAL_CLIENT: LibraryModel = {
  package: '@temporalio/client',
  docs: 'https://typescript.temporal.io/api/classes/client.WorkflowClient',
  members: {
    'Connection.connect': DROPS,
    Client: DROPS,
    'Client#workflow.{start,signalWithStart}': {
      ...enqueues(['arg1.args', 'arg1.memo', 'arg1.searchAttributes', 'arg1.signalArgs']),
      returns: 'Handle',
    },
    'Client#workflow.execute': { ...enqueues(['arg1.args', 'arg1.memo', 'arg1.searchAttributes']), ...READS },
    'Client#workflow.getHandle': { drops: true, returns: 'Handle' },
    'Handle#{signal,executeUpdate}': enqueues(['args1']),
    'Handle#{result,query}': READS,
    'Handle#{cancel,terminate,describe}': DROPS,
  },
};
