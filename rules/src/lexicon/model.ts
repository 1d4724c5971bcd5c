import type { CategoryKey } from '../categories.js';

/** How sure a word is in one context; `never` leaves it unclassified there. */
export type Grade = 'certain' | 'possible' | 'never';

/**
 * The contexts that decide about a word: what holds it is
 *
 * - a `person` or a record about one (`Patient`, `customerName`),
 * - a `party`: a role that people and organisations fill alike (`recipient`, `owner`),
 * - `unknown`: a name that says nothing (`dto`, `req.body`, `x`),
 * - `foreign`: a noun that the lexicon does not know (`Segment`, `Voucher`), more likely a thing than a person,
 * - a `thing` (`file`, `productName`, `smtpConnection`),
 * - `settings` of a program (`config`, `process.env`), which are the operator's,
 * - a `description`: what it holds under the name of a field is about that field (`errors.email`, `styles.name`), or
 *   its person is invented (`mockPatient`).
 */
export type OwnerKind = 'person' | 'party' | 'unknown' | 'foreign' | 'thing' | 'settings' | 'description';

/**
 * In which contexts a word is personal data.
 *
 * - `telling`: the word says it all, wherever it stands (`dateOfBirth`, `iban`).
 * - `likely`: personal, and perhaps even on a thing (`email`, which a company has too).
 * - `personal`: personal, but never on a thing (`password`, which a database connection has too).
 * - `shared`: people have it and some things have it; certain on a person only (`address`, `city`).
 * - `common`: people have it and nearly everything has it; nothing on a noun that is no person (`name`, `token`).
 * - `owned`: meaningful on a person and noise elsewhere (`id`, `age`).
 * - `hint`: only ever a suggestion, on a person or on something unknown (`sessionId`).
 * - `faint`: a suggestion on a person, nothing elsewhere (`title`).
 */
export type Reading = 'telling' | 'likely' | 'personal' | 'shared' | 'common' | 'owned' | 'hint' | 'faint';

const CONTEXTS: readonly OwnerKind[] = [
  'person',
  'party',
  'unknown',
  'foreign',
  'thing',
  'settings',
  'description',
];

/** What each reading means in each context. */
export const READINGS: Readonly<Record<Reading, Readonly<Record<OwnerKind, Grade>>>> = {
  // ................ person ... party .... unknown .. foreign .. thing .... settings . description
  telling: grades('certain', 'certain', 'certain', 'certain', 'certain', 'possible', 'never'),
  likely: grades('certain', 'certain', 'certain', 'certain', 'possible', 'possible', 'never'),
  personal: grades('certain', 'certain', 'certain', 'certain', 'never', 'never', 'never'),
  shared: grades('certain', 'possible', 'possible', 'possible', 'never', 'never', 'never'),
  common: grades('certain', 'possible', 'possible', 'never', 'never', 'never', 'never'),
  owned: grades('certain', 'possible', 'never', 'never', 'never', 'never', 'never'),
  hint: grades('possible', 'possible', 'possible', 'possible', 'never', 'never', 'never'),
  faint: grades('possible', 'never', 'never', 'never', 'never', 'never', 'never'),
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
  /** The plural means something else: `pins` on a map are no PIN codes. */
  readonly singularOnly?: boolean;
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

/** One row of the table of readings, in the order of `CONTEXTS`. */
function grades(...row: readonly Grade[]): Readonly<Record<OwnerKind, Grade>> {
  return Object.fromEntries(CONTEXTS.map((kind, index) => [kind, row[index]])) as Record<OwnerKind, Grade>;
}
