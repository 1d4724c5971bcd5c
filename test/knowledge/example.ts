import { existsSync, readFileSync } from 'node:fs';
import { RECOMMENDED, type LibraryModel } from '@tomograph/rules';
import { bundledCompiler, type Flow, type ProjectInput } from 'tomograph';
import type { LibraryIndex } from '../../analyzer/src/knowledge/index.js';
import { REPOSITORY } from '../support/folders.js';
import { createSession } from './knowledge.js';

const compiler = await bundledCompiler();

const EXAMPLES = `${REPOSITORY}rules/examples/`;

/** The program that shows what a library model says, with what must be found on its lines. */
export interface Example {
  readonly path: string;
  readonly text: string;
  /** The marked flows as `12: log plain`, line by line. */
  readonly expected: readonly string[];
}

/** Where the example of a model stands: `@segment/analytics-node` in `segment-analytics-node.ts`. */
export function examplePaths({ package: name }: LibraryModel): readonly string[] {
  const stem = name.replace(/^@/, '').replace(/[/:]/g, '-');
  return ['ts', 'tsx', 'js'].map((extension) => `${stem}.${extension}`);
}

/** Reads the example of a model; nothing when there is none. */
export function readExample(model: LibraryModel): Example | undefined {
  const path = examplePaths(model).find((name) => existsSync(EXAMPLES + name));
  if (path === undefined) return undefined;
  const text = readFileSync(EXAMPLES + path, 'utf8');
  const expected = text.split('\n').flatMap((line, index) => {
    const mark = /\/\/ flow: (.+)$/.exec(line)?.[1];
    if (mark === undefined && line.includes('// flow'))
      throw new Error(`${path}:${index + 1} has a mark that cannot be read.`);
    return mark === undefined ? [] : mark.split('; ').map((flow) => `${index + 1}: ${flow.trim()}`);
  });
  return { path, text, expected: expected.sort() };
}

/** What the engine sees flow in an example, in the form of its marks. */
export function flowsOf({ path, text }: Example, libraries: LibraryIndex): string[] {
  const input: ProjectInput = {
    sources: [{ path, text }],
    modules: { aliases: [], packages: {} },
    schemas: [],
    config: { policy: RECOMMENDED, processors: [], today: '2026-11-01' },
    problems: [],
  };
  const { flows } = createSession(compiler, input, libraries).analyse();
  return [...new Set(flows.map(textOf))].sort();
}

/** `12: http-request plain unencrypted to api.example.com`; an encryption that nothing tells is left out. */
function textOf({ location, channel, data, transport, recipient }: Flow): string {
  const words = [
    channel,
    data.protection,
    ...(transport === undefined || transport === 'unknown' ? [] : [transport]),
    ...(recipient === undefined ? [] : ['to', recipient.name]),
    ...(data.certainty === 'certain' ? [] : ['(possible)']),
  ];
  return `${location.start.line + 1}: ${words.join(' ')}`;
}
