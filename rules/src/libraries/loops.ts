import type { LibraryModel } from './model.js';
import { exchanges, sendsTo } from './parts.js';

export const LOOPS: LibraryModel = {
  package: 'loops',
  docs: 'https://loops.so/docs/sdks/javascript',
  processor: { name: 'Loops', hosts: ['app.loops.so', '.loops.so'] },
  members: {
    'LoopsClient#sendTransactionalEmail': sendsTo('message', ['arg0']),
    'LoopsClient#{createContact,updateContact,findContact,deleteContact}': exchanges(),
    'LoopsClient#sendEvent': sendsTo('analytics', ['arg0']),
    'LoopsClient#{testApiKey,getMailingLists}': { drops: true },
  },
};
