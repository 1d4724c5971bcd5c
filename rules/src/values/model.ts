import type { CategoryKey, Certainty } from '../categories.js';

/**
 * The checks that a candidate must pass besides its pattern; the algorithms are in `analyzer/src/knowledge/check-digits.ts`
 * and beside it.
 */
export type ValueCheck =
  | 'iban'
  | 'card'
  | 'email'
  | 'phone international'
  | 'phone national'
  | 'tax id de'
  | 'social insurance de'
  | 'health insurance de'
  | 'social insurance at'
  | 'social insurance ch'
  | 'social security us'
  | 'national insurance gb'
  | 'health service gb'
  | 'social security fr'
  | 'codice fiscale it'
  | 'dni es'
  | 'pesel pl'
  | 'cpf br';

/** How personal data looks when it stands in a text literally. */
export interface ValuePattern {
  /** A short name in kebab case, for messages and configuration: `iban`, `german-tax-id`. */
  readonly id: string;
  readonly category: CategoryKey;
  /** Certain where structure and check leave hardly any other reading, possible where chance passes now and then. */
  readonly certainty: Certainty;
  /**
   * Finds candidates. No flags; every repetition is bounded and its alternatives exclude each other, so that matching
   * takes linear time.
   */
  readonly pattern: RegExp;
  readonly check: ValueCheck;
  /** Where structure and check are described. */
  readonly source: string;
  /** Texts that a test runs: each of `match` holds one such value, none of `mismatch` does. */
  readonly examples: { readonly match: readonly string[]; readonly mismatch: readonly string[] };
}
