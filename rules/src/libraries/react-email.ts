import type { LibraryModel } from './model.js';
import { passes } from './parts.js';

export const REACT_EMAIL: LibraryModel = {
  package: '@react-email/render',
  docs: 'https://react.email/docs/utilities/render',
  members: { '{render,renderAsync}': passes('arg0'), '{pretty,toPlainText}': passes('arg0') },
};
