/** A text reduced to lower-case letters, digits and single blanks, with the way back. */
export interface Normalised {
  readonly words: string;
  /** For each character of `words` the index in the original text. */
  readonly origin: readonly number[];
}

const WRITTEN_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** Reduces a text so that spellings meet: capitals, umlauts, hyphens, emphasis and quotes make no difference. */
export function normalise(text: string): Normalised {
  let words = '';
  const origin: number[] = [];
  const add = (piece: string, index: number): void => {
    words += piece;
    for (let count = 0; count < piece.length; count += 1) origin.push(index);
  };
  for (let index = 0; index < text.length; index += 1) {
    const letter = (text[index] ?? '').toLowerCase();
    if (letter === '\u00ad') continue;
    if (letter === '\u0308') {
      // A decomposed umlaut: the vowel is there already.
      add('e', index);
    } else if (/[a-zäöüß0-9]/.test(letter)) add(WRITTEN_OUT[letter] ?? letter, index);
    // Commas and joined hyphens are needed to tell what a list of names leaves out.
    else if (letter === ',' || letter === '/' || letter === '&') add(letter, index);
    else if (letter === '-' && /[\s,/]/.test(text[index + 1] ?? ' ')) add('-', index);
    else if (words !== '' && !words.endsWith(' ')) add(' ', index);
  }
  const end = words.trimEnd().length;
  return { words: words.slice(0, end), origin: origin.slice(0, end) };
}

/** A name of which a list leaves a part out, and where the list stands. */
export interface ImpliedName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const JOINT = String.raw`(?: ?, ?| ?/ ?| ?& ?| und | sowie | oder | bzw | and | or )+`;
const GERMAN = new RegExp(String.raw`((?:[a-z]+-${JOINT})+)[a-z]+?(kontrolle|management)`, 'g');
const ENGLISH = new RegExp(String.raw`((?:[a-z]+${JOINT})+)[a-z]+ ((?:access |entry )?control)s?`, 'g');

/**
 * The names that lists imply: `Zutritts-, Zugangs- und Zugriffskontrolle` names three clauses, `physical, system and
 * data access control` too. The last of each list stands there whole and is not repeated.
 *
 * @param words a normalised text
 */
export function impliedNames(words: string): ImpliedName[] {
  const german = [...words.matchAll(GERMAN)].flatMap((list) =>
    [...(list[1] ?? '').matchAll(/([a-z]+)-/g)].map(([, part]) =>
      nameIn(list, `${part ?? ''}${list[2] ?? ''}`),
    ),
  );
  const english = [...words.matchAll(ENGLISH)].flatMap((list) =>
    [...(list[1] ?? '').matchAll(/[a-z]+/g)]
      .filter(([word]) => !/^(?:and|or|the|of)$/.test(word))
      .map(([word]) => nameIn(list, `${word} ${list[2] ?? ''}`)),
  );
  return [...german, ...english];
}

function nameIn(list: RegExpExecArray, name: string): ImpliedName {
  return { name, start: list.index, end: list.index + list[0].length };
}
