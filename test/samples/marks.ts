import type { Finding } from 'tomograph';

/** Marks by file: line (from one) to the names that stand behind `// <word>:` there, sorted. */
export type Marks = ReadonlyMap<string, ReadonlyMap<number, readonly string[]>>;

/** A text with its path, as projects and programs hold them. */
export interface MarkedText {
  readonly path: string;
  readonly text: string;
}

/**
 * Reads the marks `// <word>: name[, name]` of texts.
 *
 * @param word what the mark begins with, `expect` for the findings of a line
 */
export function readMarks(texts: readonly MarkedText[], word: string): Marks {
  const mark = new RegExp(String.raw`// ${word}: ([\w-]+(?:, [\w-]+)*)\s*(?:$|//)`);
  const files = new Map<string, Map<number, readonly string[]>>();
  for (const { path, text } of texts) {
    text.split('\n').forEach((line, index) => {
      const names = mark.exec(line)?.[1]?.split(', ');
      if (names === undefined) {
        // A mark that is misspelt would otherwise be no mark, and the test would hold less than it says.
        if (line.includes(`// ${word}`))
          throw new Error(`${path}:${index + 1} has a mark that cannot be read.`);
        return;
      }
      const lines = files.get(path) ?? new Map<number, readonly string[]>();
      files.set(path, lines.set(index + 1, names.sort()));
    });
  }
  return files;
}

/** Marks as lines of text, `src/user.ts:12 no-personal-data-in-logs`, each once and in order. */
export function linesOf(marks: Marks): string[] {
  const lines: string[] = [];
  for (const [path, names] of marks) {
    for (const [line, list] of names) lines.push(...list.map((name) => `${path}:${line} ${name}`));
  }
  return distinct(lines);
}

/** Findings in the same form as marks. */
export function linesOfFindings(findings: readonly Finding[]): string[] {
  return distinct(
    findings.map(({ rule, location }) => `${location.file}:${location.start.line + 1} ${rule}`),
  );
}

/**
 * What is missing and what is too much, as a text for people; undefined where both lists are the same.
 *
 * @param folder what the paths of the lists are relative to, so that a reader can open them
 */
export function differenceOf(
  folder: string,
  expected: readonly string[],
  actual: readonly string[],
): string | undefined {
  const missing = expected.filter((line) => !actual.includes(line));
  const unexpected = actual.filter((line) => !expected.includes(line));
  if (missing.length + unexpected.length === 0) return undefined;
  const list = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${folder}/${line}`)];
  return ['', ...list('expected, but missing:', missing), ...list('unexpected:', unexpected)].join('\n');
}

function distinct(lines: readonly string[]): string[] {
  const place = (line: string): [string, number] => {
    const [, path = '', number = ''] = /^(.*):(\d+) /.exec(line) ?? [];
    return [path, Number(number)];
  };
  return [...new Set(lines)].sort((a, b) => {
    const [pathOfA, lineOfA] = place(a);
    const [pathOfB, lineOfB] = place(b);
    if (pathOfA !== pathOfB) return pathOfA < pathOfB ? -1 : 1;
    return lineOfA - lineOfB || (a < b ? -1 : 1);
  });
}
