import type { Location } from 'tomograph';

/** A position of the protocol. */
interface LineAndCharacter {
  readonly line: number;
  readonly character: number;
}

/** True when the position lies in the location, its end included: a cursor behind the last character still means it. */
export function encloses(location: Location, { line, character }: LineAndCharacter): boolean {
  const { start, end } = location;
  const behindStart = line > start.line || (line === start.line && character >= start.column);
  const beforeEnd = line < end.line || (line === end.line && character <= end.column);
  return behindStart && beforeEnd;
}

/** The offset of a line's start in a text; the text's length when it has fewer lines. */
export function lineStart(text: string, line: number): number {
  let offset = 0;
  for (let passed = 0; passed < line; passed += 1) {
    const next = text.indexOf('\n', offset);
    if (next < 0) return text.length;
    offset = next + 1;
  }
  return offset;
}

/** The offset of a position of an analysis in a text. */
export function offsetAt(text: string, { line, column }: Location['start']): number {
  return Math.min(lineStart(text, line) + column, text.length);
}
