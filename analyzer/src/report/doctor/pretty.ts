// eslint-disable-next-line n/no-unsupported-features/node-builtins -- in Node 20.12 already, unchanged since
import { styleText } from 'node:util';
import { catalogueOf } from '../../locales/describe.js';
import { printable } from '../printable.js';
import { wrap } from '../wrap.js';
import { doctorSections } from './sections.js';
import type { DoctorContext, DoctorSection, Examination } from './sections.js';

/** More blind spots than this are counted, not listed. */
const LISTED = 20;
const INDENT = '  ';

type Format = Parameters<typeof styleText>[0];
type Paint = (format: Format, text: string) => string;

/** What the doctor says, for reading in a terminal. */
export function doctorPretty(examination: Examination, context: DoctorContext): string {
  const paint: Paint = context.colour
    ? (format, text) => styleText(format, text, { validateStream: false })
    : (_, text) => text;
  const sections = doctorSections(examination, context, LISTED).map((section) =>
    sectionLines(section, context, paint).join('\n'),
  );
  return `${sections.join('\n\n')}\n`;
}

function sectionLines(
  { title, rows = [], entries = [], sentences = [] }: DoctorSection,
  { width, locale }: DoctorContext,
  paint: Paint,
): string[] {
  const { doctor: texts } = catalogueOf(locale);
  const label = Math.max(0, ...rows.map(([name]) => name.length)) + 2;
  const number = String(entries.length).length;
  const under = ' '.repeat(INDENT.length + number + 2);
  return [
    ...wrap(printable(title), width).map((line) => paint('bold', line)),
    ...rows.flatMap(([name, text]) =>
      wrap(printable(text), width - INDENT.length - label).map(
        (line, index) => INDENT + paint('dim', (index === 0 ? name : '').padEnd(label)) + line,
      ),
    ),
    ...entries.flatMap(({ subject, places, what, cure }, index) => [
      '',
      `${INDENT}${paint('dim', String(index + 1).padStart(number))}  ${paint('bold', printable(subject))}`,
      ...wrap(printable(places), width - under.length).map((line) => under + paint('cyan', line)),
      ...wrap(printable(what), width - under.length).map((line) => under + line),
      ...wrap(printable(`${texts.cure}: ${cure}`), width - under.length).map(
        (line) => under + paint('green', line),
      ),
    ]),
    ...(entries.length > 0 && sentences.length > 0 ? [''] : []),
    ...sentences.flatMap((sentence) =>
      wrap(printable(sentence), width - INDENT.length).map((line) => INDENT + line),
    ),
  ];
}
