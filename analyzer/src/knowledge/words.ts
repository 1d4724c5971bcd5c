/**
 * Splits a name into lower-case words: camelCase, PascalCase, snake_case, kebab-case, dots and digits are boundaries.
 * Umlauts are written out (`straße` → `strasse`), so that both spellings of German meet.
 *
 * @returns the words in order; digits are words of their own (`address2` → `address`, `2`).
 */
export function wordsOf(name: string): string[] {
  return (
    name
      .normalize('NFC')
      .replace(/[äÄ]/g, (letter) => (letter === 'ä' ? 'ae' : 'Ae'))
      .replace(/[öÖ]/g, (letter) => (letter === 'ö' ? 'oe' : 'Oe'))
      .replace(/[üÜ]/g, (letter) => (letter === 'ü' ? 'ue' : 'Ue'))
      .replace(/ß/g, 'ss')
      // `userIDs` is the plural of an acronym, not a word `Ds`.
      .replace(/([A-Z]{2,})s(?![a-z])/g, '$1')
      .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
      .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
      .replace(/([A-Za-z])([0-9])/g, '$1 $2')
      .replace(/([0-9])([A-Za-z])/g, '$1 $2')
      .split(/[^A-Za-z0-9]+/)
      .filter((word) => word !== '')
      .map((word) => word.toLowerCase())
  );
}

/** The singular of an English plural (`addresses` → `address`, `allergies` → `allergy`); other words stay. */
export function singularOf(word: string): string {
  if (word.length < 4) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1);
  return word;
}

/** A name of the lexicon as a look-up key: its words without the blanks. */
export function squeeze(words: readonly string[]): string {
  return words.join('');
}
