import type { LibraryModel } from './model.js';
import { DROPS, logs } from './parts.js';

/** Keys that are appended stand in every line from then on. */
export const POWERTOOLS_LOGGER: LibraryModel = {
  package: '@aws-lambda-powertools/logger',
  docs: 'https://docs.powertools.aws.dev/lambda/typescript/latest/features/logger/',
  members: {
    'Logger#{trace,debug,info,warn,error,critical}': logs(),
    'Logger#{appendKeys,appendPersistentKeys,addPersistentLogAttributes,logEventIfEnabled}': logs(['arg0']),
    'Logger#createChild': {
      sink: { channel: 'log', data: ['arg0.persistentKeys', 'arg0.persistentLogAttributes'] },
      returns: 'this',
    },
    Logger: {
      sink: { channel: 'log', data: ['arg0.persistentKeys', 'arg0.persistentLogAttributes'] },
      drops: true,
    },
    'Logger#{addContext,removeKeys,resetKeys,setLogLevel,setCorrelationId,refreshSampleRateCalculation}':
      DROPS,
    injectLambdaContext: DROPS,
  },
};
