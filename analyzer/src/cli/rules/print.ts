// eslint-disable-next-line n/no-unsupported-features/node-builtins -- in Node 20.12 already, unchanged since
import { styleText } from 'node:util';
import { printable } from '../../report/printable.js';
import { wrap } from '../../report/wrap.js';
import type { Section } from './sections.js';

/** Columns narrower than this are not readable; a line then may be longer than the terminal. */
const NARROWEST = 12;
const GAP = 2;
/** How much of the width the names of entries may take. */
const LARGEST_FIRST = 0.45;

/** Sections for a terminal: tables whose last columns are broken to fit the width. */
export function printSections(sections: readonly Section[], width: number, colour: boolean): string {
  const paint = (format: 'bold' | 'dim', text: string): string =>
    colour ? styleText(format, text, { validateStream: false }) : text;
  return `${sections
    .map(({ title, notes = [], columns, rows }) =>
      [
        paint('bold', printable(title)),
        ...notes.flatMap((note) => wrap(printable(note), width)),
        ...(rows.length === 0 ? [] : ['', ...tableLines(columns, rows, width, (line) => paint('dim', line))]),
      ].join('\n'),
    )
    .join('\n\n')}\n`;
}

function tableLines(
  columns: Section['columns'],
  rows: Section['rows'],
  width: number,
  dim: (line: string) => string,
): string[] {
  const cells = [columns, ...rows].map((row) => row.map(printable));
  const widths = widthsOf(cells, width);
  return cells.flatMap((row, index) => {
    const lines = rowLines(row, widths);
    return index === 0 ? lines.map(dim) : lines;
  });
}

/**
 * Every column gets what its longest cell needs; where that is more than the width holds, the widest are narrowed,
 * widest first. The first column names the entries and is cut last.
 */
function widthsOf(rows: Section['rows'], width: number): number[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const available = width - GAP * (widths.length - 1);
  const first = Math.min(widths[0] ?? 0, Math.floor(available * LARGEST_FIRST));
  const rest = narrow(widths.slice(1), available - first);
  return [widths.length === 1 ? available : Math.min(widths[0] ?? 0, available - sum(rest)), ...rest];
}

function narrow(wanted: readonly number[], available: number): number[] {
  const widths = [...wanted];
  for (let excess = sum(widths) - available; excess > 0; excess = sum(widths) - available) {
    const most = Math.max(...widths);
    if (most <= NARROWEST) break;
    const next = Math.max(NARROWEST, ...widths.filter((each) => each < most));
    const widest = widths.flatMap((each, column) => (each === most ? [column] : []));
    const step = Math.max(1, Math.min(most - next, Math.ceil(excess / widest.length)));
    for (const column of widest) widths[column] = most - step;
  }
  return widths;
}

function rowLines(row: readonly string[], widths: readonly number[]): string[] {
  const columns = row.map((cell, column) => wrap(cell, widths[column] ?? 0));
  const height = Math.max(...columns.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map((lines, column) => (lines[line] ?? '').padEnd(widths[column] ?? 0))
      .join(' '.repeat(GAP))
      .trimEnd(),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Sections as Markdown. */
export function markdownSections(sections: readonly Section[]): string {
  return `${sections
    .map(({ title, notes = [], columns, rows }) =>
      [
        `## ${escape(title)}`,
        '',
        ...notes.flatMap((note) => [linked(note), '']),
        ...(rows.length === 0
          ? []
          : [line(columns), line(columns.map(() => '---')), ...rows.map((row) => line(row))]),
      ]
        .join('\n')
        .trimEnd(),
    )
    .join('\n\n')}\n`;
}

function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => (cell === '---' ? cell : escape(cell))).join(' | ')} |`;
}

/** A sentence whose addresses are links. */
function linked(note: string): string {
  return note
    .split(/(https:\S+)/)
    .map((part, index) => (index % 2 === 1 ? `<${part}>` : escape(part)))
    .join('');
}

function escape(text: string): string {
  return printable(text)
    .replace(/[\\`*_{}[\]<>|#~]/g, '\\$&')
    .replace(/@/g, '@\u200b');
}
