import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from '../support/folders.js';

/** What an example says of itself behind the language of its fence: ` ```ts fail `. */
export const VERDICTS = ['fail', 'pass', 'accepted'] as const;

export type Verdict = (typeof VERDICTS)[number];

/** A program on a page. */
export interface Example {
  readonly verdict: Verdict;
  /** The line of the page on which its fence opens, from one. */
  readonly line: number;
  /** Texts by path; a program without `// @file` lines is one file. */
  readonly files: Readonly<Record<string, string>>;
}

/** A page of the documentation, taken apart. */
export interface Page {
  readonly text: string;
  /** Texts of the sections by their second-level heading. */
  readonly sections: ReadonlyMap<string, string>;
  readonly examples: readonly Example[];
}

/** The configuration that an example runs with, as a file of the project beside it. */
export const CONFIGURATION = 'tomograph.config.json';

const FENCE = /^```(\S*)[ \t]*(.*)\n([\s\S]*?)^```$/gm;

/**
 * Reads a page below `docs/`.
 *
 * A configuration (` ```json tomograph.config.json `) holds for the examples behind it, as a reader takes it.
 *
 * @throws Error for a TypeScript fence without a verdict, which would otherwise go untested
 */
export function readPage(path: string): Page {
  const text = readFileSync(join(REPOSITORY, 'docs', path), 'utf8');
  const examples: Example[] = [];
  let configuration: string | undefined;
  for (const match of text.matchAll(FENCE)) {
    const [, language, title = '', content = ''] = match;
    if (language === 'json' && title === CONFIGURATION) configuration = content;
    if (language !== 'ts') continue;
    const line = text.slice(0, match.index).split('\n').length;
    const verdict = VERDICTS.find((each) => each === title);
    if (verdict === undefined) throw new Error(`${path}:${line} says neither ${VERDICTS.join(' nor ')}.`);
    const own = splitFiles(content);
    examples.push({
      verdict,
      line,
      files: configuration === undefined ? own : { ...own, [CONFIGURATION]: configuration },
    });
  }
  return { text, sections: sectionsOf(text), examples };
}

/** The rows of the first table in a text, head included, cells without their padding. */
export function readTable(text: string): string[][] {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.startsWith('|'));
  const rows: string[][] = [];
  for (const line of first < 0 ? [] : lines.slice(first)) {
    if (!line.startsWith('|')) break;
    const cells = line.split('|').slice(1, -1);
    if (!cells.every((cell) => /^ *:?-+:? *$/.test(cell))) rows.push(cells.map((cell) => cell.trim()));
  }
  return rows;
}

function splitFiles(program: string): Record<string, string> {
  const files: Record<string, string> = {};
  let path = 'example.ts';
  for (const line of program.split('\n')) {
    const name = /^\/\/ @file (\S+)$/.exec(line)?.[1];
    if (name === undefined) files[path] = `${files[path] ?? ''}${line}\n`;
    else path = name;
  }
  return files;
}

function sectionsOf(text: string): Map<string, string> {
  const parts = text.split(/^## (.*)$/m);
  const sections = new Map<string, string>();
  for (let index = 1; index < parts.length; index += 2)
    sections.set(parts[index] ?? '', parts[index + 1] ?? '');
  return sections;
}
