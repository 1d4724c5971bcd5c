/**
 * The notation of API paths in library models: `createLogger`, `Logger#info`, `people.set`, `from().insert`,
 * with `{a,b}` for alternatives and `*` for any one name. A file that is imported by itself (`providers/azure-ad`) may
 * have a hyphen.
 */
const NAME = String.raw`(?:[A-Za-z_$][\w$-]*|\*)`;
const CALLED = String.raw`${NAME}(?:\(\))?`;
const GRAMMAR = new RegExp(String.raw`^${CALLED}(?:\.${CALLED})*(?:#${CALLED}(?:\.${CALLED})*)?$`);

/** Expands the alternatives: `{get,post}Async` → `getAsync`, `postAsync`. A path without any is returned as it is. */
export function expandPath(path: string): string[] {
  const open = path.indexOf('{');
  const close = path.indexOf('}', open);
  if (open < 0 || close < 0) return [path];
  const [before, after] = [path.slice(0, open), path.slice(close + 1)];
  return path
    .slice(open + 1, close)
    .split(',')
    .flatMap((alternative) => expandPath(before + alternative.trim() + after));
}

/** True for a path, without alternatives, that follows the notation. */
export function isWellFormedPath(path: string): boolean {
  return GRAMMAR.test(path);
}

/** True when the path contains a wildcard. */
export function isPattern(path: string): boolean {
  return path.includes('*');
}

/** A regular expression for a path with wildcards. */
export function patternOf(path: string): RegExp {
  const source = path.replace(/[.*+?^${}()|[\]\\]/g, (character) =>
    character === '*' ? '[\\w$]+' : `\\${character}`,
  );
  return new RegExp(`^${source}$`);
}
