import { BANKING } from './banking.js';
import { CONTACT_VALUES } from './contact.js';
import { IDENTITY_NUMBERS } from './identity-numbers.js';
import type { ValuePattern } from './model.js';

export * from './model.js';
export { CARD_RANGES, EXAMPLE_IBANS, IBAN_LENGTHS, TEST_CARD_PREFIXES } from './banking.js';
export {
  FICTIONAL_NUMBERS,
  MAILBOX_FUNCTIONS,
  PLACEHOLDER_DOMAINS,
  PLACEHOLDER_MAILBOXES,
  RESERVED_TOP_LEVELS,
} from './contact.js';

/** How personal data looks when it stands in a text literally; where two patterns meet, the earlier one counts. */
export const VALUE_PATTERNS: readonly ValuePattern[] = [...BANKING, ...IDENTITY_NUMBERS, ...CONTACT_VALUES];
