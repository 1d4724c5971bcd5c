import {
  categoryOf,
  DISCLAIMING_MODIFIERS,
  LEXICON,
  NEUTRAL_SUFFIXES,
  PREPOSITIONS,
  READINGS,
  VERBS,
  type CategoryKey,
  type Certainty,
  type LexiconEntry,
  type OwnerKind,
} from '@tomograph/rules';
import { joinPhrases, kindOfPhrase, kindOfWord, ownerOf, splitsOf, type Owner } from './owners.js';
import { singularOf, squeeze, wordsOf } from './words.js';

export { isPersonName } from './owners.js';

/** What is known of the place where a name stands. */
export interface NameContext {
  /** The name of the type or the variable that holds the field: `Patient`, `req.body`, `file`. */
  readonly owner?: string;
  /** The kind of value, when the type tells. */
  readonly primitive?: 'string' | 'number' | 'boolean' | 'date' | 'object' | 'array' | 'unknown';
}

/** A data category that a name suggests. */
export interface Classification {
  readonly category: CategoryKey;
  readonly certainty: Certainty;
}

const INDEX: ReadonlyMap<string, readonly LexiconEntry[]> = indexOf(LEXICON);
const SUFFIXES = new Set(NEUTRAL_SUFFIXES);
const DISCLAIMERS = new Set(DISCLAIMING_MODIFIERS);
const VERB_SET = new Set(VERBS);
const PREPOSITION_SET = new Set(PREPOSITIONS);
const LONGEST_NAME = Math.max(...[...INDEX.keys()].map((key) => key.length));

/** Results by holder, kind of value and name; the maps are nested because joining the three costs more than a look-up. */
const memo = new Map<string, Map<string, Map<string, Classification | undefined>>>();

/**
 * The data category that a name means where it stands, or undefined when it means none.
 *
 * The words of the name are read as a noun phrase: what it *heads* decides (`patientEmail` is an e-mail address,
 * `emailTemplate` is a template), the words before it and the holder decide whether it hangs on a person or a thing.
 * A pure function of its arguments; results are kept.
 */
export function classifyName(name: string, context: NameContext = {}): Classification | undefined {
  const { owner = '', primitive = '' } = context;
  const results = nested(nested(memo, owner), primitive);
  const known = results.get(name);
  if (known !== undefined || results.has(name)) return known;
  // `$id` and `$ref` belong to a format, not to what holds them.
  const result = classify(joinPhrases(wordsOf(name)), name.startsWith('$') ? {} : context);
  results.set(name, result);
  return result;
}

function nested<K, V>(maps: Map<string, Map<K, V>>, key: string): Map<K, V> {
  let inner = maps.get(key);
  if (inner === undefined) maps.set(key, (inner = new Map<K, V>()));
  return inner;
}

function classify(words: readonly string[], context: NameContext): Classification | undefined {
  const [first] = words;
  if (first === undefined) return undefined;
  const owner = ownerOf(context.owner ?? '');
  const isWhole = isName(squeeze(words));
  // `confirmPassword` starts with a verb and yet is a name of the lexicon as a whole.
  if (!isWhole && words.length > 1 && VERB_SET.has(first)) {
    return classifyPredicate(words.slice(1), owner, context, first);
  }
  // `applicantHasSecondNationality`: the verb stands inside.
  const verb = isWhole ? undefined : words.slice(1, -1).find((word) => FACT_VERBS.has(word));
  if (verb !== undefined)
    return classifyPredicate(words.slice(words.indexOf(verb) + 1), owner, context, verb);
  if (context.primitive === 'boolean') return classifyPredicate(words, owner, context, undefined);
  const found = readPhrase(words, owner) ?? readBeforePreposition(words, owner);
  return found ? suitsPrimitive(found, context.primitive) : classifyByHolder(words, owner, context);
}

/** What a diagnosis is called is the diagnosis: the plain words of a record of Art. 9 data are such data, possibly. */
function classifyByHolder(
  words: readonly string[],
  owner: Owner,
  context: NameContext,
): Classification | undefined {
  if (!NAMING_WORDS.has(squeeze(words)) || owner.kind === 'thing' || DECISIVE.has(owner.kind))
    return undefined;
  if (context.primitive === 'number' || context.primitive === 'date') return undefined;
  const entry = entriesOf(owner.head)?.find(
    (each) =>
      (each.reading === 'telling' || each.reading === 'likely') &&
      categoryOf(each.category)?.article !== undefined,
  );
  return entry && { category: entry.category, certainty: 'possible' };
}

/** Fields with which a record says what it stands for. */
const NAMING_WORDS: ReadonlySet<string> = new Set([
  ...['name', 'code', 'text', 'title', 'label', 'display', 'value', 'description', 'detail', 'details'],
  ...['bezeichnung', 'titel', 'beschreibung', 'wert'],
]);

/**
 * A boolean, or a name that starts with a verb, is no personal data, with one exception: that somebody has an allergy
 * or is pregnant is a fact under Art. 9 in itself. It stays a possibility, because `hasDiagnosis` may as well be a
 * switch of a form.
 */
function classifyPredicate(
  words: readonly string[],
  owner: Owner,
  context: NameContext,
  verb: string | undefined,
): Classification | undefined {
  const states =
    context.primitive === 'boolean' ? verb === undefined || FACT_VERBS.has(verb) : FACT_VERBS.has(verb ?? '');
  const isFlag =
    context.primitive === undefined || context.primitive === 'boolean' || context.primitive === 'unknown';
  if (!states || !isFlag || IMPERSONAL.includes(owner.kind)) return undefined;
  const found = readPhrase(words, owner);
  const isSpecial = found !== undefined && categoryOf(found.entry.category)?.article !== undefined;
  return isSpecial ? { category: found.entry.category, certainty: 'possible' } : undefined;
}

/** Verbs with which a name states a fact about a person. */
const FACT_VERBS: ReadonlySet<string> = new Set(['is', 'has', 'had', 'have', 'was', 'ist', 'hat']);

/** Holders on which a switch is no fact about a person. */
const IMPERSONAL: readonly OwnerKind[] = ['thing', 'settings', 'description'];

interface Reading {
  readonly entry: LexiconEntry;
  readonly certainty: Certainty;
}

/**
 * `emailForInvoice` → `email`; `nameOfPatient` → `name`, on a patient. What does not identify by itself is only
 * possibly personal in the plural: `countriesOfSubscribers` is a statistic.
 */
function readBeforePreposition(words: readonly string[], owner: Owner): Reading | undefined {
  const at = words.findIndex((word, index) => index > 0 && PREPOSITION_SET.has(word));
  if (at < 1 || COUNTING.has(words[0] ?? '')) return undefined;
  // `lastSummaryEmailAt`: a point in time.
  if (words[at] === 'at' && at === words.length - 1) return undefined;
  const after = words
    .slice(at + 1)
    .map(kindOfWord)
    .find((kind) => kind !== 'unknown');
  const before = words.slice(0, at);
  const found = readPhrase(before, after && !DECISIVE.has(owner.kind) ? { kind: after, head: '' } : owner);
  if (found === undefined || categoryOf(found.entry.category)?.direct === true) return found;
  const last = before[before.length - 1] ?? '';
  return singularOf(last) === last ? found : { ...found, certainty: 'possible' };
}

/** Words that make the phrase after them a number: `numberOfEmployees`. */
const COUNTING: ReadonlySet<string> = new Set([
  'number',
  'count',
  'amount',
  'anzahl',
  'zahl',
  'list',
  'type',
  'kind',
]);

/** Finds the longest name of the lexicon that the phrase ends with. */
function readPhrase(words: readonly string[], owner: Owner): Reading | undefined {
  let end = words.length;
  while (end > 0) {
    const phrase = words.slice(0, end);
    const reading = readHead(phrase, owner);
    if (reading !== 'none') return reading;
    const last = phrase[end - 1] ?? '';
    if (end < 2 || !(SUFFIXES.has(last) || /^[0-9]+$/.test(last))) return undefined;
    end -= 1;
  }
  return undefined;
}

/** `none`: no name of the lexicon stands at the end. Undefined: one does, but it is not personal data here. */
function readHead(words: readonly string[], owner: Owner): Reading | undefined | 'none' {
  for (let start = 0; start < words.length; start += 1) {
    const key = squeeze(words.slice(start));
    if (key.length > LONGEST_NAME + 2) continue;
    const entries = entriesOf(key);
    if (entries) return grade(entries, words.slice(0, start), owner);
  }
  const last = words[words.length - 1] ?? '';
  for (const split of splitsOf(last)) {
    const entries = entriesOf(split.rest);
    if (entries) return grade(entries, [...words.slice(0, -1), split.first], owner);
  }
  return 'none';
}

function grade(
  entries: readonly LexiconEntry[],
  modifiers: readonly string[],
  owner: Owner,
): Reading | undefined {
  let best: Reading | undefined;
  for (const entry of entries) {
    const certainty = certaintyOf(entry, modifiers, owner);
    if (certainty === undefined) continue;
    if (certainty === 'certain') return { entry, certainty };
    best ??= { entry, certainty };
  }
  return best;
}

function certaintyOf(entry: LexiconEntry, modifiers: readonly string[], owner: Owner): Certainty | undefined {
  if (modifiers.some((word) => DISCLAIMERS.has(word) || entry.notAfter?.includes(word))) return undefined;
  if (DECISIVE.has(owner.kind)) return gradeOf(entry, owner.kind);
  const before = kindOfPhrase(modifiers);
  if (before === 'foreign') return doubted(entry, owner, modifiers);
  if (before === undefined) {
    if (owner.kind !== 'thing' && modifiers.length === 0 && entry.certainOn?.includes(owner.head))
      return 'certain';
    // The `id` of a `CustomerAddress` is that of the address.
    if (owner.isRecord === true && entry.reading === 'owned') return 'possible';
  }
  return gradeOf(entry, before ?? owner.kind);
}

/** Holders that decide whatever stands in the name: `config.customerEmail`, `errors.patientName`. */
const DECISIVE: ReadonlySet<OwnerKind> = new Set(['settings', 'description']);

/**
 * A word that is foreign to the lexicon stands before the name: `User.themeName`, `vaultPassword`. What people and
 * things share is then no matter of the person, unless the person is named too (`patientFormerCity`); what is personal
 * otherwise is only possibly so; an e-mail address and a date of birth stay what they are.
 */
function doubted(entry: LexiconEntry, owner: Owner, modifiers: readonly string[]): Certainty | undefined {
  if (entry.reading === 'telling' || entry.reading === 'likely') {
    return gradeOf(entry, owner.kind === 'thing' ? 'thing' : 'unknown');
  }
  const isPersonal =
    entry.reading === 'personal' ||
    (entry.reading === 'shared' && modifiers.some((word) => kindOfWord(word) === 'person'));
  return isPersonal && owner.kind !== 'thing' ? 'possible' : undefined;
}

function gradeOf(entry: LexiconEntry, kind: OwnerKind): Certainty | undefined {
  const result = READINGS[entry.reading][kind];
  return result === 'never' ? undefined : result;
}

/** The type of the value can speak against a name: an `email` that is a number is a count, one that is an object a service. */
function suitsPrimitive(found: Reading, primitive: NameContext['primitive']): Classification | undefined {
  const { entry, certainty } = found;
  if (primitive === 'number' && !entry.numeric) return undefined;
  if (primitive === 'date' && !entry.dated) return undefined;
  const isRecord = primitive === 'object' && !isHeldAsRecord(entry.category);
  return { category: entry.category, certainty: isRecord ? 'possible' : certainty };
}

/** True for data that is commonly a record of its own (`address: Address`, `diagnosis: Diagnosis`) rather than a text. */
export function isHeldAsRecord(category: CategoryKey): boolean {
  return OBJECT_CATEGORIES.some((prefix) => category.startsWith(prefix));
}

const OBJECT_CATEGORIES = [
  'user.contact.address',
  'user.name',
  'user.health_and_medical',
  'user.financial',
  'user.location',
  'user.biometric',
];

/** True when a word, or several written as one, is a name of the lexicon, in the singular or the plural. */
function isName(key: string): boolean {
  return entriesOf(key) !== undefined;
}

function entriesOf(key: string): readonly LexiconEntry[] | undefined {
  const exact = INDEX.get(key);
  if (exact) return exact;
  const plural = INDEX.get(singularOf(key))?.filter((entry) => entry.singularOnly !== true);
  return plural?.length === 0 ? undefined : plural;
}

function indexOf(entries: readonly LexiconEntry[]): ReadonlyMap<string, readonly LexiconEntry[]> {
  const index = new Map<string, LexiconEntry[]>();
  for (const entry of entries) {
    for (const name of entry.names) {
      const key = name.replaceAll(' ', '');
      const list = index.get(key);
      if (list) list.push(entry);
      else index.set(key, [entry]);
    }
  }
  return index;
}
