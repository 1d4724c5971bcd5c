import type { AcceptanceComment } from './ir.js';

const COMMENT = /(?:\/\/|\/\*|\{\/\*)[ \t]*tomograph-accept[ \t]+([^\r\n]*)/g;
const DETAIL = /^([^()]*?)[ \t]*(?:\(([^()]*)\))?[ \t]*$/;

/**
 * Reads the acceptance comments of a file. One that stands alone on its line covers the next line that is not a
 * comment; one behind code covers its own line. A comment without a reason is returned with an empty one: it does
 * not count, and a rule can say so.
 */
export function readAcceptances(text: string, lineStarts: readonly number[]): AcceptanceComment[] {
  if (!text.includes('tomograph-accept')) return [];
  const acceptances: AcceptanceComment[] = [];
  for (const match of text.matchAll(COMMENT)) {
    const content = (match[1] ?? '').replace(/\*\/.*$/, '').trim();
    const separator = content.indexOf('--');
    const rules = (separator < 0 ? content : content.slice(0, separator))
      .split(/[\s,]+/)
      .filter((rule) => rule !== '');
    const detail = DETAIL.exec(separator < 0 ? '' : content.slice(separator + 2).trim());
    const [owner, until] = parseParentheses(detail?.[2]);
    const start = match.index;
    const ownLine = lineOf(lineStarts, start);
    const standsAlone = text.slice(lineStarts[ownLine] ?? 0, start).trim() === '';
    acceptances.push({
      start,
      end: start + match[0].length,
      rules,
      reason: (detail?.[1] ?? '').trim(),
      ...(owner === undefined ? {} : { owner }),
      ...(until === undefined ? {} : { until }),
      line: standsAlone ? nextCodeLine(text, lineStarts, ownLine) : ownLine,
    });
  }
  return acceptances;
}

function parseParentheses(
  content: string | undefined,
): [owner: string | undefined, until: string | undefined] {
  if (content === undefined) return [undefined, undefined];
  const until = /\buntil[ \t]+(\d{4}-\d{2}-\d{2})\b/.exec(content)?.[1];
  const owner = content.replace(/,?[ \t]*until[ \t]+\d{4}-\d{2}-\d{2}/, '').trim();
  return [owner === '' ? undefined : owner, until];
}

function nextCodeLine(text: string, lineStarts: readonly number[], line: number): number {
  for (let next = line + 1; next < lineStarts.length; next++) {
    const content = text.slice(lineStarts[next], lineStarts[next + 1]).trim();
    if (content !== '' && !content.startsWith('//')) return next;
  }
  return line;
}

/** The zero-based line of an offset, by binary search. */
export function lineOf(lineStarts: readonly number[], offset: number): number {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
