import { CONTACT } from './contact.js';
import { CONTENT } from './content.js';
import { CREDENTIALS } from './credentials.js';
import { DEMOGRAPHICS } from './demographics.js';
import { FINANCE } from './finance.js';
import { GOVERNMENT } from './government.js';
import { HEALTH } from './health.js';
import { IDENTIFIERS } from './identifiers.js';
import type { LexiconEntry } from './model.js';
import { NAMES } from './names.js';

export * from './model.js';
export * from './modifiers.js';
export * from './people.js';
export * from './things.js';

/** Field names by category, English and German. Where two entries have a name in common, both are tried in order. */
export const LEXICON: readonly LexiconEntry[] = [
  ...NAMES,
  ...CONTACT,
  ...IDENTIFIERS,
  ...CREDENTIALS,
  ...DEMOGRAPHICS,
  ...GOVERNMENT,
  ...FINANCE,
  ...HEALTH,
  ...CONTENT,
];
