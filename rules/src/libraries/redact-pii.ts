import type { LibraryModel } from './model.js';

/** Looks for names, numbers and addresses by their form; what has another form than expected stays. */
export const REDACT_PII: LibraryModel = {
  package: 'redact-pii',
  docs: 'https://github.com/solvvy/redact-pii#readme',
  members: {
    '{SyncRedactor,AsyncRedactor,GoogleDLPRedactor}': { drops: true },
    'SyncRedactor#redact': { protects: { raises: [{ state: 'masked' }] } },
    'AsyncRedactor#redactAsync': { protects: { raises: [{ state: 'masked' }] } },
    'GoogleDLPRedactor#redactAsync': { protects: { raises: [{ state: 'masked' }] } },
  },
};
