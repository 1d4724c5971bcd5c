import { RULES, type ClauseId, type RuleId } from '@tomograph/rules';
import { RuleCreator } from '@typescript-eslint/utils/eslint-utils';
import type { RuleModule } from '@typescript-eslint/utils/ts-eslint';
import { describeFinding } from 'tomograph';
import { analysedFile } from './analysis/index.js';
import { RULE_DESCRIPTIONS } from './rule-descriptions.js';

/** The additional documentation of a rule in `meta.docs`. */
export interface TomographRuleDocs {
  readonly recommended: true;
  /** With types, a rule sees the whole project; without them it sees one file (see the config `untyped`). */
  readonly requiresTypeChecking: true;
  /** The clause of the TOM annex that a finding breaks. */
  readonly clause: ClauseId;
}

export type TomographRule = RuleModule<'finding', [], TomographRuleDocs>;

const create = RuleCreator<TomographRuleDocs>(
  (id) => `https://github.com/tomograph/tomograph/blob/main/docs/rules/${id}.md`,
);

/**
 * The ESLint rule with the given id.
 *
 * A rule is a name for rows of the policy and has no logic of its own, so all of them come from here: each reports
 * the findings that the one shared analysis has under its name in the linted file. Findings that are accepted
 * inline (`// tomograph-accept …`) are not reported.
 */
export function createRule(id: RuleId): TomographRule {
  return create<[], 'finding'>({
    name: id,
    meta: {
      type: 'problem',
      docs: {
        description: RULE_DESCRIPTIONS[id],
        recommended: true,
        requiresTypeChecking: true,
        clause: RULES[id].clause,
      },
      languages: ['js/js'],
      schema: [],
      defaultOptions: [],
      messages: { finding: '{{ sentence }}' },
    },
    create(context) {
      return {
        Program() {
          const { findings, locale } = analysedFile(context);
          for (const finding of findings) {
            if (finding.rule !== id || finding.accepted !== undefined) continue;
            const { start, end } = finding.location;
            context.report({
              loc: {
                start: { line: start.line + 1, column: start.column },
                end: { line: end.line + 1, column: end.column },
              },
              messageId: 'finding',
              data: { sentence: describeFinding(finding, locale) },
            });
          }
        },
      };
    },
  });
}
