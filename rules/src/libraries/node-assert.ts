import type { LibraryModel } from './model.js';

/** Assertions: what is compared ends up in the text of the error. */
export const NODE_ASSERT: LibraryModel = {
  package: 'node:assert',
  alsoKnownAs: ['node:assert/strict'],
  docs: 'https://nodejs.org/api/assert.html',
  members: {
    '{default,ok}': { sink: { channel: 'error-text', data: ['arg1'] }, drops: true },
    '{equal,strictEqual,deepEqual,deepStrictEqual,notEqual,notStrictEqual,match,rejects,throws}': {
      sink: { channel: 'error-text', data: ['arg2'] },
      drops: true,
    },
    // The text of an `AssertionError` that is thrown is the engine's own business, as that of any error.
    fail: { sink: { channel: 'error-text', data: ['arg0'] }, drops: true },
  },
};
