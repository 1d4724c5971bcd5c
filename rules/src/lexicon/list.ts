/**
 * A list of names written as running text: separated by commas, over as many lines as it takes. Lexicons are long;
 * read like prose they stay readable.
 */
export function list(text: string): readonly string[] {
  return text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
