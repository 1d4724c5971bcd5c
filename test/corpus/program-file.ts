import type { MarkedText } from '../samples/marks.js';

/** A small project in one file: a sentence that says what it shows, and the files that it consists of. */
export interface ProgramFile {
  /** The file's name below its folder, `overwritten-variable.ts`. */
  readonly name: string;
  /** The sentence in its first line, which is the title of its test. */
  readonly title: string;
  /**
   * The files of the project. Each begins with as many empty lines as stand before it in the program, so that a line
   * of a finding is the line that a reader opens.
   */
  readonly files: readonly MarkedText[];
}

/**
 * Reads a program. `// @file <path>` begins a file of the project; without one, the whole program is one file.
 *
 * @throws Error when the first line is no sentence
 */
export function readProgram({ path: name, text }: MarkedText): ProgramFile {
  const lines = text.split('\n');
  const title = /^\/\/ (.+\.)$/.exec(lines[0] ?? '')?.[1];
  if (title === undefined) throw new Error(`${name} does not begin with a sentence that says what it shows.`);
  const starts = lines.flatMap((line, index) => {
    const path = /^\/\/ @file (\S+)$/.exec(line)?.[1];
    return path === undefined ? [] : [{ path, index }];
  });
  if (starts.length === 0) return { name, title, files: [{ path: name.replace(/^.*\//, ''), text }] };
  return {
    name,
    title,
    files: starts.map(({ path, index }, position) => ({
      path,
      text: '\n'.repeat(index + 1) + lines.slice(index + 1, starts[position + 1]?.index).join('\n'),
    })),
  };
}
