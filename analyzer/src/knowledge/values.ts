import {
  VALUE_PATTERNS,
  type CategoryKey,
  type Certainty,
  type ValueCheck,
  type ValuePattern,
} from '@tomograph/rules';
import * as addresses from './addresses.js';
import * as numbers from './check-digits.js';

/** Personal data that stands in a text literally. */
export interface PersonalValue {
  readonly category: CategoryKey;
  /** The `id` of the pattern that found it. */
  readonly pattern: string;
  /** Where it stands, in UTF-16 units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly certainty: Certainty;
}

/** How many characters of a candidate are such a value; 0 when it is none. */
const CHECKS: Readonly<Record<ValueCheck, (candidate: string) => number>> = {
  iban: numbers.iban,
  card: numbers.card,
  email: addresses.email,
  'phone international': addresses.phoneInternational,
  'phone national': addresses.phoneNational,
  'tax id de': numbers.taxIdDe,
  'social insurance de': numbers.socialInsuranceDe,
  'health insurance de': numbers.healthInsuranceDe,
  'social insurance at': numbers.socialInsuranceAt,
  'social insurance ch': numbers.socialInsuranceCh,
  'social security us': numbers.socialSecurityUs,
  'national insurance gb': numbers.nationalInsuranceGb,
  'health service gb': numbers.healthServiceGb,
  'social security fr': numbers.socialSecurityFr,
  'codice fiscale it': numbers.codiceFiscaleIt,
  'dni es': numbers.dniEs,
  'pesel pl': numbers.peselPl,
  'cpf br': numbers.cpfBr,
};

const PATTERNS = VALUE_PATTERNS.map((entry) => ({ entry, global: new RegExp(entry.pattern.source, 'g') }));

/** Every pattern needs an `@` or six digits, blanks and marks between them not counted. */
const WORTH_A_LOOK = /@|[0-9](?:[^0-9]{0,3}[0-9]){5}/;

/**
 * Finds personal data that stands in a text literally: numbers with their check digits, e-mail addresses, phone
 * numbers. What is reserved, fictional, made for tests or everybody's example is left out.
 *
 * Pure, and linear in the length of the text.
 *
 * @returns what was found, in the order of the text, without overlaps.
 */
export function findPersonalValues(text: string): readonly PersonalValue[] {
  if (!WORTH_A_LOOK.test(text)) return [];
  const candidates = PATTERNS.flatMap(({ entry, global }, rank) =>
    [...text.matchAll(global)].flatMap((match) => {
      const value = valueAt(entry, match[0], match.index);
      return value ? [{ value, rank }] : [];
    }),
  );
  candidates.sort((a, b) => a.value.start - b.value.start || a.rank - b.rank);
  const found: typeof candidates = [];
  for (const candidate of candidates) {
    const last = found[found.length - 1];
    if (last === undefined || last.value.end <= candidate.value.start) found.push(candidate);
    // The patterns are in the order in which they count.
    else if (candidate.rank < last.rank) found[found.length - 1] = candidate;
  }
  return found.map(({ value }) => value);
}

function valueAt(entry: ValuePattern, candidate: string, start: number): PersonalValue | undefined {
  const length = CHECKS[entry.check](candidate);
  if (length === 0) return undefined;
  const { category, certainty, id } = entry;
  return { category, pattern: id, start, end: start + length, certainty };
}
