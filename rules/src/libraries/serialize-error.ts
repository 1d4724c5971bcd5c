import type { LibraryModel } from './model.js';
import { passes } from './parts.js';

export const SERIALIZE_ERROR: LibraryModel = {
  package: 'serialize-error',
  docs: 'https://github.com/sindresorhus/serialize-error#readme',
  members: { '{serializeError,deserializeError}': passes('arg0'), isErrorLike: { drops: true } },
};
