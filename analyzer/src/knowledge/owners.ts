import {
  CARRIER_WORDS,
  PERSON_WORDS,
  PERSONAL_RECORD_WORDS,
  PERSONAL_MODIFIERS,
  PREPOSITIONS,
  THING_WORDS,
  type OwnerKind,
} from '@tomograph/rules';
import { singularOf, squeeze, wordsOf } from './words.js';

const PERSONS = squeezedSet(PERSON_WORDS);
const THINGS = squeezedSet(THING_WORDS);
const CARRIERS = squeezedSet(CARRIER_WORDS);
const PERSONAL = squeezedSet(PERSONAL_MODIFIERS);
const RECORDS = squeezedSet(PERSONAL_RECORD_WORDS);
const PREPOSITION_SET = new Set(PREPOSITIONS);

/** German first parts of compounds that make the rest a matter of a person (`patienten|name`), longest first. */
const PERSON_PREFIXES = [...PERSONS].filter((word) => word.length >= 4).sort((a, b) => b.length - a.length);
const THING_PREFIXES = [...THINGS].filter((word) => word.length >= 5).sort((a, b) => b.length - a.length);

/** What the holder of a field is, as far as its name tells. */
export interface Owner {
  readonly kind: OwnerKind;
  /** The word that the name is about, singular: `patient` in `CreatePatientDto`; empty when nothing is left. */
  readonly head: string;
}

const memo = new Map<string, Owner>();

/** Reads the name of a type or a variable that holds fields. */
export function ownerOf(name: string): Owner {
  const known = memo.get(name);
  if (known) return known;
  const owner = readOwner(wordsOf(name));
  memo.set(name, owner);
  return owner;
}

/** True when a type or a variable of this name is a person or a record about one: `Patient`, `currentUser`, `Kunden`. */
export function isPersonName(name: string): boolean {
  return ownerOf(name).kind === 'person';
}

/** What a single word before a name, or the head of a holder, stands for. */
export function kindOfWord(word: string): OwnerKind {
  const singular = singularOf(word);
  if (PERSONS.has(word) || PERSONS.has(singular) || PERSONAL.has(word)) return 'person';
  if (THINGS.has(word) || THINGS.has(singular)) return 'thing';
  return 'unknown';
}

/**
 * Splits a German compound, or two English words written as one, whose first part is a person or a thing:
 * `patientenname` → `patienten` + `name`, `dateiname` → `datei` + `name`.
 */
export function splitsOf(word: string): { first: string; kind: OwnerKind; rest: string }[] {
  const splits: { first: string; kind: OwnerKind; rest: string }[] = [];
  for (const [prefixes, kind] of [
    [PERSON_PREFIXES, 'person'],
    [THING_PREFIXES, 'thing'],
  ] as const) {
    for (const prefix of prefixes) {
      if (word.length > prefix.length + 1 && word.startsWith(prefix)) {
        splits.push({ first: prefix, kind, rest: word.slice(prefix.length) });
      }
    }
  }
  return splits;
}

function readOwner(words: readonly string[]): Owner {
  // A preposition ends the noun phrase: `usersById` is about users. At the start it is part of the phrase.
  const end = words.findIndex((word, index) => index > 0 && PREPOSITION_SET.has(word));
  const phrase = end > 0 ? words.slice(0, end) : [...words];
  while (phrase.length > 0) {
    const head = phrase[phrase.length - 1] ?? '';
    // `account holder`, `data source`: two words that mean one thing.
    if (phrase.length > 1) {
      const pair = squeeze(phrase.slice(-2));
      if (PERSONS.has(pair) || PERSONS.has(singularOf(pair)))
        return { kind: 'person', head: singularOf(pair) };
      if (THINGS.has(pair) || THINGS.has(singularOf(pair))) return { kind: 'thing', head: singularOf(pair) };
    }
    const isCarrier = CARRIERS.has(head) || CARRIERS.has(singularOf(head)) || /^[0-9]+$/.test(head);
    if (isCarrier) {
      phrase.pop();
      continue;
    }
    const kind = kindOfWord(head);
    if (kind !== 'unknown') return { kind, head: singularOf(head) };
    // `CustomerAddress` is a record about a customer; `MemberExpression` is about no member.
    const before = phrase
      .slice(0, -1)
      .map(kindOfWord)
      .findLast((each) => each !== 'unknown');
    const isRecord = before === 'person' && RECORDS.has(singularOf(head));
    return { kind: isRecord ? 'person' : before === 'thing' ? 'thing' : 'unknown', head: singularOf(head) };
  }
  return { kind: 'unknown', head: '' };
}

function squeezedSet(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map((word) => word.replaceAll(' ', '')));
}
