import {
  CARRIER_WORDS,
  DESCRIBING_WORDS,
  EMPTY_WORDS,
  IDENTITY_SOURCES,
  INTAKE_WORDS,
  INVENTED_MODIFIERS,
  NEUTRAL_MODIFIERS,
  NEUTRAL_SUFFIXES,
  PARTY_WORDS,
  PERSON_PHRASES,
  PERSON_WORDS,
  PERSONAL_RECORD_WORDS,
  PERSONAL_MODIFIERS,
  PORTRAIT_WORDS,
  PREPOSITIONS,
  SCREEN_WORDS,
  SETTINGS_WORDS,
  THING_WORDS,
  VERBS,
  type OwnerKind,
} from '@tomograph/rules';
import { singularOf, squeeze, wordsOf } from './words.js';

const PERSONS = squeezedSet([...PERSON_WORDS, ...PERSON_PHRASES]);
const PARTIES = squeezedSet(PARTY_WORDS);
const PORTRAITS = squeezedSet(PORTRAIT_WORDS);
const THINGS = squeezedSet(THING_WORDS);
const CARRIERS = squeezedSet(CARRIER_WORDS);
const PERSONAL = squeezedSet(PERSONAL_MODIFIERS);
const RECORDS = squeezedSet(PERSONAL_RECORD_WORDS);
const SCREENS = squeezedSet(SCREEN_WORDS);
const SETTINGS = squeezedSet(SETTINGS_WORDS);
const DESCRIPTIONS = squeezedSet(DESCRIBING_WORDS);
const SOURCES = squeezedSet(IDENTITY_SOURCES);
const INVENTED = squeezedSet(INVENTED_MODIFIERS);
const PREPOSITION_SET = new Set(PREPOSITIONS);
const PHRASES = squeezedSet(PERSON_PHRASES);

const INTAKE = squeezedSet(INTAKE_WORDS);

/** Words that tell nothing of what they stand for, so that they make no holder foreign. */
const EMPTY = squeezedSet([
  ...EMPTY_WORDS,
  ...INTAKE_WORDS,
  ...SCREEN_WORDS,
  ...PERSONAL_MODIFIERS,
  ...NEUTRAL_MODIFIERS,
  ...NEUTRAL_SUFFIXES,
  ...VERBS,
]);

/** German first parts of compounds that make the rest a matter of a person (`patienten|name`), longest first. */
const PERSON_PREFIXES = [...PERSONS].filter((word) => word.length >= 4).sort((a, b) => b.length - a.length);
const PARTY_PREFIXES = [...PARTIES].filter((word) => word.length >= 5).sort((a, b) => b.length - a.length);
const THING_PREFIXES = [...THINGS].filter((word) => word.length >= 5).sort((a, b) => b.length - a.length);

/** What the holder of a field is, as far as its name tells. */
export interface Owner {
  readonly kind: OwnerKind;
  /** The word that the name is about, singular: `patient` in `CreatePatientDto`; empty when nothing is left. */
  readonly head: string;
  /** A record about a person, not the person: `CustomerAddress`, whose `id` is that of the address. */
  readonly isRecord?: boolean;
}

const memo = new Map<string, Owner>();

/** Reads the name of a type or a variable that holds fields, or an access path: `Patient`, `req.body`, `form.errors`. */
export function ownerOf(name: string): Owner {
  const known = memo.get(name);
  if (known) return known;
  const owner = readPath(name);
  memo.set(name, owner);
  return owner;
}

/** True when a type or a variable of this name is a person or a record about one: `Patient`, `currentUser`, `Kunden`. */
export function isPersonName(name: string): boolean {
  return ownerOf(name).kind === 'person';
}

/**
 * What the words before a name stand for, the nearest first: `person` for `old patient`, `foreign` where a word stands
 * there that the lexicon does not know, undefined where they all say nothing.
 */
export function kindOfPhrase(words: readonly string[]): OwnerKind | undefined {
  for (let index = words.length - 1; index >= 0; index -= 1) {
    const word = words[index] ?? '';
    const pair = index > 0 ? (words[index - 1] ?? '') + word : '';
    if (isOneOf(THINGS, pair)) return 'thing';
    const kind = kindOfWord(word);
    if (kind === 'person' && isOneOf(PORTRAITS, word)) {
      return kindOfPortrait(words.slice(0, index));
    }
    if (kind !== 'unknown') return kind;
    if (!MODIFIERS.has(word) && !isNumber(word)) return 'foreign';
  }
  return undefined;
}

const MODIFIERS = new Set(NEUTRAL_MODIFIERS);

/** What a single word before a name stands for, without regard to its neighbours. */
export function kindOfWord(word: string): OwnerKind {
  return PERSONAL.has(word) ? 'person' : kindOfHead(word);
}

function kindOfHead(word: string): OwnerKind {
  if (isOneOf(PERSONS, word) || isOneOf(PORTRAITS, word)) return 'person';
  if (isOneOf(PARTIES, word)) return 'party';
  return isOneOf(THINGS, word) ? 'thing' : 'unknown';
}

/** `profile` and `userProfile` are about a person, `assetProfile` and `securityProfile` about what stands before. */
function kindOfPortrait(before: readonly string[]): OwnerKind {
  for (let index = before.length - 1; index >= 0; index -= 1) {
    const word = before[index] ?? '';
    if (SOURCES.has(word)) continue;
    const kind = kindOfWord(word);
    if (kind !== 'unknown') return kind;
    if (!MODIFIERS.has(word) && !CARRIERS.has(word) && !VERB_SET.has(word) && !isNumber(word))
      return 'foreign';
  }
  return 'person';
}

const VERB_SET = new Set(VERBS);

/**
 * Splits a German compound, or two English words written as one, whose first part is a person, a party or a thing:
 * `patientenname` → `patienten` + `name`, `dateiname` → `datei` + `name`.
 */
export function splitsOf(word: string): { first: string; rest: string }[] {
  const splits: { first: string; rest: string }[] = [];
  for (const prefixes of [PERSON_PREFIXES, PARTY_PREFIXES, THING_PREFIXES]) {
    for (const prefix of prefixes) {
      if (word.length > prefix.length + 1 && word.startsWith(prefix)) {
        splits.push({ first: prefix, rest: word.slice(prefix.length) });
      }
    }
  }
  return splits;
}

/** Writes `created by` as one word, so that its preposition does not end the phrase. */
export function joinPhrases(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word, index) => PHRASES.has(word + (words[index + 1] ?? '')));
  if (at < 0) return words;
  const joined = (words[at] ?? '') + (words[at + 1] ?? '');
  return [...words.slice(0, at), joined, ...joinPhrases(words.slice(at + 2))];
}

/** A holder under settings or descriptions is one itself: `config.smtp`, `translations.form`. */
function readPath(name: string): Owner {
  const segments = name
    .split('.')
    .map(wordsOf)
    .filter((words) => words.length > 0);
  for (const words of segments) {
    const kind = kindOfContainer(words);
    if (kind !== undefined) return { kind, head: words[words.length - 1] ?? '' };
  }
  return readOwner(joinPhrases(segments.flat()));
}

function kindOfContainer(words: readonly string[]): OwnerKind | undefined {
  const phrase = stripped(words);
  const last = phrase[phrase.length - 1] ?? '';
  const pair = (phrase[phrase.length - 2] ?? '') + last;
  if (DESCRIPTIONS.has(last) || DESCRIPTIONS.has(pair)) return 'description';
  return SETTINGS.has(last) || SETTINGS.has(singularOf(last)) ? 'settings' : undefined;
}

function readOwner(words: readonly string[]): Owner {
  // A preposition ends the noun phrase: `usersById` is about users. At the start it is part of the phrase.
  const end = words.findIndex((word, index) => index > 0 && PREPOSITION_SET.has(word));
  const phrase = stripped(end > 0 ? words.slice(0, end) : words);
  const head = phrase[phrase.length - 1];
  if (head === undefined) return { kind: 'unknown', head: '' };
  const last = words[words.length - 1] ?? '';
  // `CreateUser400`, `AddIndex1715028537217`: an answer with that status, a migration of that moment.
  if (/^(?:[45][0-9]{2}|[0-9]{8,})$/.test(last)) return { kind: 'thing', head };
  // `account holder`, `data source`: two words that mean one thing.
  const pair = phrase.length > 1 ? squeeze(phrase.slice(-2)) : '';
  if (isOneOf(THINGS, pair)) return { kind: 'thing', head: singularOf(pair) };
  const before = phrase.slice(0, -1);
  const kind = isOneOf(PERSONS, pair) ? 'person' : kindOfHead(head);
  if (kind === 'person' || kind === 'party') {
    if (INVENTED.has(before[before.length - 1] ?? '')) return { kind: 'description', head: singularOf(head) };
    if (isOneOf(PORTRAITS, head)) return { kind: kindOfPortrait(before), head: singularOf(head) };
    return { kind: kind === 'party' && hasPerson(before) ? 'person' : kind, head: singularOf(head) };
  }
  // `tab.name` is that of the tab; `LoginComponent.password` is not the component's.
  if (kind !== 'unknown' && (before.length === 0 || !isOneOf(SCREENS, head)))
    return { kind, head: singularOf(head) };
  return readUnknownHead(before, head);
}

/** `CustomerAddress` is a record about a customer; `MemberExpression` is about no member. */
function readUnknownHead(before: readonly string[], word: string): Owner {
  const head = singularOf(word);
  // `GoogleLogin` is a login as much as any.
  const kinds = before.filter((each) => !(INTAKE.has(head) && SOURCES.has(each))).map(kindOfHead);
  const nearest = kinds.findLast((each) => each !== 'unknown');
  if (RECORDS.has(head) && (nearest === 'person' || nearest === 'party')) {
    return { kind: nearest, head, isRecord: true };
  }
  if (nearest === 'thing') return { kind: 'thing', head };
  const pair = (before[before.length - 1] ?? '') + word;
  if (INTAKE.has(pair)) return { kind: 'unknown', head };
  const isForeign =
    nearest === undefined &&
    (!isEmpty(word) || (!INTAKE.has(head) && !before.every((each) => isEmpty(each))));
  return { kind: isForeign ? 'foreign' : 'unknown', head };
}

function hasPerson(words: readonly string[]): boolean {
  return words.some((word) => isOneOf(PERSONS, word));
}

/** Without the words at the end that only say in what form a record is held: `Dto`, `Data`, `2`. */
function stripped(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 0) {
    const last = words[end - 1] ?? '';
    const pair = end > 1 ? (words[end - 2] ?? '') + last : '';
    if (pair !== '' && (PERSONS.has(pair) || THINGS.has(pair))) break;
    if (isOneOf(CARRIERS, pair)) end -= 2;
    else if (isOneOf(CARRIERS, last) || isNumber(last)) end -= 1;
    else break;
  }
  return words.slice(0, end);
}

/** Names of up to three letters (`u`, `row`, `acc`) and participles (`validated`) say as little as the words of the list. */
function isEmpty(word: string): boolean {
  return word.length <= 3 || word.endsWith('ed') || isOneOf(EMPTY, word) || isOneOf(CARRIERS, word);
}

function isNumber(word: string): boolean {
  return /^[0-9]+$/.test(word);
}

function isOneOf(words: ReadonlySet<string>, word: string): boolean {
  return words.has(word) || words.has(singularOf(word));
}

function squeezedSet(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map((word) => word.replaceAll(' ', '')));
}
