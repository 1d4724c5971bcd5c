/**
 * - `heading`: a heading of Markdown, a line in bold or in capitals, a numbered or short line without a full stop;
 * - `entry`: begins with a bullet or a number, or is a row of a table;
 * - `text`: any other line;
 * - `contents`: a line of a table of contents.
 */
export type LineKind = 'heading' | 'entry' | 'text' | 'contents';

/** A line of an annex without its marks. */
export interface AnnexLine {
  /** From zero. */
  readonly number: number;
  readonly kind: LineKind;
  /** The line's text; of a table the text of each cell. */
  readonly parts: readonly { readonly text: string }[];
}

/** Longer lines are sentences. */
const LONGEST_HEADING = 80;

const BULLET = /^[•●◦▪‣·–—*+-]\s+/;
const NUMBER =
  /^(?:§+\s*\d+[a-z]?|(?:\d{1,2}\.)*\d{1,2}[.)]?|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})\)|[a-z]\.|[IVX]{1,4}\.)\s*[.:)–-]*\s+/;
const ATX = /^#{1,6}\s+/;
const UNDERLINE = /^(?:=+|-+)$/;
const CONTENTS = /\]\(#|(?:\.\s?){4,}\d*\s*$|…+\s*\d+\s*$|\t+\d{1,3}\s*$/;

/** Tells of each line of a document what it is; blank lines are left out. */
export function classifyLines(text: string): AnnexLine[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|[\n\r\u2028\u2029]/);
  let inFence = false;
  return lines.flatMap((raw, number) => {
    const line = raw.trim();
    if (/^(?:```|~~~)/.test(line)) inFence = !inFence;
    if (line === '' || inFence || UNDERLINE.test(line)) return [];
    return [{ number, ...describe(line, (lines[number + 1] ?? '').trim()) }];
  });
}

function describe(line: string, next: string): Omit<AnnexLine, 'number'> {
  if (CONTENTS.test(line)) return { kind: 'contents', parts: [{ text: withoutMarks(line) }] };
  const cells = cellsOf(line);
  if (cells !== undefined)
    return { kind: 'entry', parts: cells.map((cell) => ({ text: withoutMarks(cell) })) };

  const text = withoutMarks(line);
  const parts = [{ text }];
  if (ATX.test(line) || UNDERLINE.test(next) || isBold(line) || isCapitals(text))
    return { kind: 'heading', parts };
  const isShort = text.length <= LONGEST_HEADING && !/[.,;!?]$/.test(text);
  const isBullet = BULLET.test(line);
  if (!isBullet && isShort) return { kind: 'heading', parts };
  return { kind: isBullet || NUMBER.test(line) ? 'entry' : 'text', parts };
}

/** The cells of a row of a table (`| a | b |`, or separated by tabs), nothing for other lines. */
function cellsOf(line: string): string[] | undefined {
  if (/^\|?[\s:|-]+\|?$/.test(line) && line.includes('|')) return [];
  if (line.startsWith('|')) return line.replace(/^\||\|$/g, '').split('|');
  return /\S\t+\S/.test(line) ? line.split(/\t+/) : undefined;
}

/** A line without what marks it: quotes, hashes, bullets, numbers, emphasis. */
function withoutMarks(line: string): string {
  let text = line.trim();
  for (let before = ''; before !== text;) {
    before = text;
    text = text
      .replace(/^>\s*/, '')
      .replace(ATX, '')
      .replace(BULLET, '')
      .replace(/^(?:\*\*|__|[*_`[]|\\)+/, '')
      .replace(NUMBER, '')
      .trim();
  }
  return text;
}

/** `**Zugriffskontrolle**`, also with a number before it or a colon behind it. */
function isBold(line: string): boolean {
  return /^(?:[\d.()§\s]*)(?:\*\*|__)[^*_]+(?:\*\*|__):?$/.test(line);
}

function isCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length >= 4 && text.length <= LONGEST_HEADING && letters === letters.toUpperCase();
}
