import type { OwnName } from '../project-knowledge.js';
import type { Classification, NameContext } from './classify.js';
import { ownerOf } from './owners.js';
import { singularOf, squeeze, wordsOf } from './words.js';

/** Classifies a name where it stands. */
export type Classify = (name: string, context?: NameContext) => Classification | undefined;

/** A holder that the lexicon reads as a person. */
const A_PERSON = 'person';

/**
 * Puts a project's names before the lexicon's: they decide where they match, also that a name is never personal data.
 * Entries limited to a holder come before those that hold everywhere.
 */
export function ownNames(names: readonly OwnName[], persons: readonly string[], lexicon: Classify): Classify {
  if (names.length === 0 && persons.length === 0) return lexicon;
  const index = new Map<string, OwnName[]>();
  const limitedFirst = [...names].sort(
    (a, b) => Number(b.owners !== undefined) - Number(a.owners !== undefined),
  );
  for (const entry of limitedFirst) {
    for (const name of entry.names) {
      const key = keyOf(wordsOf(name));
      index.set(key, [...(index.get(key) ?? []), entry]);
    }
  }
  const people = persons.map(wordsOf);
  return (name, context = {}) => {
    const { owner = '' } = context;
    const entry = index
      .get(keyOf(wordsOf(name)))
      ?.find(({ owners }) => owners === undefined || isAmong(owner, owners.map(wordsOf)));
    if (entry !== undefined) return entry.reading;
    return lexicon(name, isAmong(owner, people) ? { ...context, owner: A_PERSON } : context);
  };
}

/** One key for all spellings of a name, plural included. */
function keyOf(words: readonly string[]): string {
  return singularOf(squeeze(words));
}

/** True when a holder is about one of the names: `CreateDonorDto` about `Donor`. */
function isAmong(owner: string, names: readonly (readonly string[])[]): boolean {
  if (owner === '' || names.length === 0) return false;
  const words = wordsOf(owner).map(singularOf);
  // The head is what is left of the holder's name when words such as `Dto` and `List` are taken off its end.
  const head = words.lastIndexOf(ownerOf(owner).head);
  const phrase = squeeze(head < 0 ? words : words.slice(0, head + 1));
  return names.some((name) => name.length > 0 && phrase.endsWith(squeeze(name.map(singularOf))));
}
