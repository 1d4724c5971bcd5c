import type { Finding } from 'tomograph';
import { lineStart } from '../code-positions.js';
import type { Project } from '../project.js';
import { surroundingsAt } from './surroundings.js';

/** A line to insert above a finding; `snippet` has places to fill in, in the syntax of editors' snippets. */
export interface AcceptanceComment {
  /** Zero-based line of the finding, whose start is the place to insert at. */
  readonly line: number;
  readonly snippet: string;
}

/** How long an acceptance holds unless the person says otherwise: it is a postponement, not an answer. */
const MONTHS_ACCEPTED = 6;

/**
 * A comment that accepts the finding once somebody has written a reason into it. The reason is left empty on
 * purpose: without one the acceptance does not count, and the finding stays.
 *
 * @param ownerHint what stands where the owner's name belongs
 * @returns undefined where no comment can stand above the line, inside a template literal for example
 */
export function proposeAcceptance(
  project: Project,
  finding: Finding,
  ownerHint: string,
): AcceptanceComment | undefined {
  const { file, start } = finding.location;
  const { config, compiler } = project;
  const text = project.textOf(file);
  if (text === undefined || config === undefined || compiler === undefined) return undefined;
  const offset = lineStart(text, start.line);
  const surroundings = surroundingsAt(compiler, file, text, offset);
  if (surroundings === 'literal') return undefined;
  const indentation = /^[ \t]*/.exec(text.slice(offset))?.[0] ?? '';
  const until = monthsAfter(config.today, MONTHS_ACCEPTED);
  const comment = `tomograph-accept ${finding.rule} -- $1 (\${2:${ownerHint}}, until \${3:${until}})`;
  const form = surroundings === 'jsx' ? `{/* ${comment} */}` : `// ${comment}`;
  return { line: start.line, snippet: `${indentation}${form}\n` };
}

function monthsAfter(today: string, months: number): string {
  const date = new Date(`${today}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
}
