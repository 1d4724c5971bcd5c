import type { Location } from '../result.js';
import { printable } from './printable.js';

/** A line of source with the place in it that is meant. */
export interface Excerpt {
  /** Line number from one. */
  readonly line: number;
  readonly text: string;
  /** Blanks before the carets, and how many there are. */
  readonly indent: number;
  readonly width: number;
}

const VISIBLE_WIDTH = 110;
/** How much of a long line is shown before the place. */
const LEAD = 40;
const ELLIPSIS = '…';

/** The first line of a location, shortened around the place; nothing when the text does not have that line. */
export function excerptOf(source: string, { start, end }: Location): Excerpt | undefined {
  const line = source.split(/\r\n|[\n\r\u2028\u2029]/)[start.line];
  if (line === undefined || start.column > line.length) return undefined;
  const endColumn = end.line === start.line ? Math.min(end.column, line.length) : line.length;
  const margin = /^\s*/.exec(line)?.[0].length ?? 0;
  const before = printable(line.slice(Math.min(margin, start.column), start.column));
  const marked = printable(line.slice(start.column, endColumn));
  const after = printable(line.slice(endColumn)).trimEnd();
  const lead =
    before.length > LEAD && before.length + marked.length + after.length > VISIBLE_WIDTH
      ? ELLIPSIS + before.slice(1 - LEAD)
      : before;
  const full = lead + marked + after;
  const text = full.length > VISIBLE_WIDTH ? full.slice(0, VISIBLE_WIDTH - 1) + ELLIPSIS : full;
  return {
    line: start.line + 1,
    text,
    indent: lead.length,
    width: Math.max(1, Math.min(marked.length, text.length - lead.length)),
  };
}
