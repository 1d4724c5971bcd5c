import type { CategoryKey } from '../categories.js';

/** How sure a word is in one context; `never` leaves it unclassified there. */
export type Grade = 'certain' | 'possible' | 'never';

/**
 * The three contexts that decide about a word: the holder is a `person` or a record about one (`Patient`,
 * `customerName`), it is a `thing` (`file`, `productName`, `smtpConfig`), or it is `unknown` (`dto`, `req.body`, `x`).
 */
export type OwnerKind = 'person' | 'thing' | 'unknown';

/**
 * In which contexts a word is personal data.
 *
 * - `telling`: the word says it all, wherever it stands (`dateOfBirth`, `iban`).
 * - `likely`: personal, and perhaps even on a thing (`email`, which a company has too).
 * - `personal`: personal, but never on a thing (`password`, which a database connection has too).
 * - `shared`: people have it and things have it; certain on a person only (`name`, `address`, `city`).
 * - `owned`: meaningful on a person and noise elsewhere (`id`, `age`).
 * - `hint`: only ever a suggestion, on a person or on something unknown (`sessionToken`).
 * - `faint`: a suggestion on a person, nothing elsewhere (`title`).
 */
export type Reading = 'telling' | 'likely' | 'personal' | 'shared' | 'owned' | 'hint' | 'faint';

/** What each reading means in each context. */
export const READINGS: Readonly<Record<Reading, Readonly<Record<OwnerKind, Grade>>>> = {
  telling: { person: 'certain', unknown: 'certain', thing: 'certain' },
  likely: { person: 'certain', unknown: 'certain', thing: 'possible' },
  personal: { person: 'certain', unknown: 'certain', thing: 'never' },
  shared: { person: 'certain', unknown: 'possible', thing: 'never' },
  owned: { person: 'certain', unknown: 'never', thing: 'never' },
  hint: { person: 'possible', unknown: 'possible', thing: 'never' },
  faint: { person: 'possible', unknown: 'never', thing: 'never' },
};

/** Names that mean one category and are read alike. */
export interface LexiconEntry {
  readonly category: CategoryKey;
  readonly reading: Reading;
  /**
   * The names, as lower-case words with blanks between them, umlauts written out (`strasse`), singular.
   * `first name` matches `firstName`, `first_names`, `FIRST-NAME` and `firstname`.
   */
  readonly names: readonly string[];
  /** Words before the name that make it something else: `max age`, `support email`, `memory address`. */
  readonly notAfter?: readonly string[];
  /** Holders on which the name is certain although they are no person: `city` on an `address`. */
  readonly certainOn?: readonly string[];
  /** The value may well be a number; names of other entries are dropped when the type is `number`. */
  readonly numeric?: boolean;
  /** The value may well be a date; names of other entries are dropped when the type is `Date`. */
  readonly dated?: boolean;
  /**
   * Examples that a test runs: a name, or `holder.name`. `match` must be classified with this category and the
   * certainty that the reading gives; `mismatch` must not come out certain for this category.
   */
  readonly examples: { readonly match: readonly string[]; readonly mismatch: readonly string[] };
}
