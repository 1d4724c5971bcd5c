import { CLAUSE_IDS } from '@tomograph/rules';
import { describeProblem } from '../../locales/describe.js';
import type { UnseenGroup } from './diagnosis.js';
import { entryOf } from './sections.js';
import type { DoctorContext, Examination } from './sections.js';

/** Rises when a reader of the format would have to change. */
const FORMAT_VERSION = 1;

/**
 * What the doctor says, for other programs. Locations are relative to `root` and zero-based, as in the results of a
 * scan; sentences are in the language that was asked for.
 */
export function doctorJson({ analysis, facts, diagnosis }: Examination, context: DoctorContext): string {
  const { locale, version, prefix } = context;
  const { annex } = analysis;
  const group = (unseen: UnseenGroup): object => {
    const { what, cure } = entryOf(unseen, facts, context);
    return {
      ...unseen,
      categories: unseen.categories.map((key) => ({
        key,
        sensitivity: facts.categories[key]?.sensitivity,
      })),
      message: what,
      cure,
    };
  };
  const document = {
    version: FORMAT_VERSION,
    tool: { name: 'tomograph', version },
    root: prefix.replace(/\/$/, '') || '.',
    found: {
      files: { ...facts.files, tests: facts.tests },
      tsconfigs: facts.tsconfigs,
      workspaces: facts.workspaces,
      configuration: facts.configuration,
      ...(annex && {
        annex: {
          file: annex.file,
          missing: CLAUSE_IDS.filter((clause) => annex.clauses[clause] === undefined),
        },
      }),
      schemas: facts.schemas,
      packages: facts.modelled,
      consoleFiles: facts.consoleFiles,
      recipients: facts.recipients,
    },
    unseen: diagnosis.unseen.map(group),
    unseenInTests: diagnosis.unseenInTests.map(group),
    unmodelled: diagnosis.unmodelled,
    lostImports: facts.lostImports,
    leftOut: { byTsconfig: facts.leftOut, byConfiguration: facts.exclude },
    problems: analysis.problems.map((problem) => ({ ...problem, message: describeProblem(problem, locale) })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
