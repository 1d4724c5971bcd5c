import { RULES, type ClauseId, type RuleId } from '@tomograph/rules';
import { RuleCreator } from '@typescript-eslint/utils/eslint-utils';
import type { Rule } from 'eslint';
import { describeFinding, ruleUrl } from 'tomograph';
import { analysedFile } from './analysis/index.js';
import { RULE_DESCRIPTIONS } from './rule-descriptions.js';

/** What a rule says of itself in `meta.docs` beyond its description and the address of its page. */
export interface TomographRuleDocs {
  readonly recommended: true;
  /** With types, a rule sees the whole project; without them it sees one file (see the config `untyped`). */
  readonly requiresTypeChecking: true;
  /** The clause of the TOM annex that a finding breaks. */
  readonly clause: ClauseId;
}

/** A rule as ESLint's own types have it. */
export type TomographRule = Rule.RuleModule & {
  readonly meta: NonNullable<Rule.RuleModule['meta']> & {
    readonly docs: TomographRuleDocs & { readonly description: string; readonly url: string };
    readonly messages: { readonly finding: string };
  };
};

const create = RuleCreator<TomographRuleDocs>((id) => ruleUrl(id as RuleId));

/**
 * The ESLint rule with the given id.
 *
 * A rule is a name for rows of the policy and has no logic of its own, so all of them come from here: each reports
 * the findings that the one shared analysis has under its name in the linted file. Findings that are accepted
 * inline (`// tomograph-accept …`) are not reported.
 */
export function createRule(id: RuleId): TomographRule {
  const rule = create<[], 'finding'>({
    name: id,
    meta: {
      type: 'problem',
      docs: {
        description: RULE_DESCRIPTIONS[id],
        dialects: ['JavaScript', 'TypeScript'],
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
  // typescript-eslint describes the context of a rule by methods that ESLint 10 has dropped, so that a rule of its type
  // fits into no config of ESLint's `defineConfig`. None of them is used here.
  return rule as unknown as TomographRule;
}
