import type { LibraryModel } from './model.js';
import { DROPS, READS } from './parts.js';

export const LUCIA: LibraryModel = {
  package: 'lucia',
  docs: 'https://v3.lucia-auth.com/reference/main/Lucia',
  members: {
    Lucia: DROPS,
    'Lucia#createSession': { sink: { channel: 'database', data: ['arg1'] }, drops: true },
    'Lucia#{validateSession,getUserSessions}': READS,
    'Lucia#{createSessionCookie,createBlankSessionCookie,invalidateSession,invalidateUserSessions,readSessionCookie}':
      DROPS,
    '{generateId,generateIdFromEntropySize,TimeSpan}': DROPS,
  },
};
