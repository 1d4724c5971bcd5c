import type { LibraryModel } from './model.js';
import { DROPS, exportsData, NO_VALUE } from './parts.js';

export const ICS: LibraryModel = {
  package: 'ics',
  docs: 'https://github.com/adamgibbons/ics#readme',
  members: {
    '{createEvent,createEvents}': {
      ...exportsData(['arg0']),
      calls: [
        { callee: 'arg1', with: [NO_VALUE, 'arg0'] },
        { callee: 'arg2', with: [NO_VALUE, 'arg0'] },
      ],
    },
    '{isValid,convertTimestampToArray}': DROPS,
  },
};
