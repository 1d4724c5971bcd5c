import { lineOf } from '../facts/acceptances.js';
import type { Location, Position } from '../result.js';
import type { Program } from '../link/program.js';
import type { Site } from '../flows/values/values.js';

/** Turns offsets into lines and columns. */
export class Locator {
  constructor(private readonly program: Program) {}

  locate(site: Site): Location {
    const file = this.program.files[site.file];
    if (file === undefined) throw new Error(`File ${site.file} does not exist.`);
    return {
      file: file.path,
      start: position(file.facts.lineStarts, site.start),
      end: position(file.facts.lineStarts, site.end),
    };
  }

  /** A text that is the same for the same place. */
  key(location: Location): string {
    return `${location.file}:${location.start.line}:${location.start.column}`;
  }
}

function position(lineStarts: readonly number[], offset: number): Position {
  const line = lineOf(lineStarts, offset);
  return { line, column: offset - (lineStarts[line] ?? 0) };
}

/** Orders by file, line, column. */
export function compareLocations(a: Location, b: Location): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.start.line - b.start.line || a.start.column - b.start.column;
}
