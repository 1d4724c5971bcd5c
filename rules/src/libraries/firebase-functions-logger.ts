import type { LibraryModel } from './model.js';
import { logs } from './parts.js';

export const FIREBASE_FUNCTIONS_LOGGER: LibraryModel = {
  package: 'firebase-functions/logger',
  docs: 'https://firebase.google.com/docs/functions/writing-and-viewing-logs',
  members: { '{log,info,warn,error,debug,write}': logs() },
};
