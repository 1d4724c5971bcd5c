import { catalogueOf } from '../../locales/describe.js';
import { printable } from '../printable.js';
import { doctorSections } from './sections.js';
import type { DoctorContext, Examination } from './sections.js';

/** What the doctor says, as Markdown; every blind spot is listed. */
export function doctorMarkdown(examination: Examination, context: DoctorContext): string {
  const { doctor: texts } = catalogueOf(context.locale);
  const sections = doctorSections(examination, context, Infinity).map(
    ({ title, rows = [], entries = [], sentences = [] }) =>
      [
        `## ${inline(title)}`,
        ...(rows.length === 0
          ? []
          : ['', ...rows.map(([label, text]) => `- **${inline(label)}**: ${inline(text)}`)]),
        ...(entries.length === 0
          ? []
          : [
              '',
              row(texts.columns),
              row(texts.columns.map(() => '---')),
              ...entries.map(({ subject, places, what, cure }) =>
                row([`\`${subject.replaceAll('`', "'")}\``, places, what, cure].map(inline)),
              ),
            ]),
        ...(sentences.length === 0 ? [] : ['', ...sentences.map((sentence) => `- ${inline(sentence)}`)]),
      ].join('\n'),
  );
  return `${sections.join('\n\n')}\n`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Text that stays text; what stands in backquotes stays code. */
function inline(text: string): string {
  return printable(text)
    .split(/(`[^`]+`)/)
    .map((part, index) =>
      index % 2 === 1
        ? part.replaceAll('|', '\\|')
        : part.replace(/[\\`*_{}[\]<>|#!~]/g, '\\$&').replace(/@/g, '@\u200b'),
    )
    .join('');
}
