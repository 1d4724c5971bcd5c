import type { ClauseId } from './clauses.js';

/**
 * The rules, by the ids that ESLint (`tomograph/<id>`), SARIF, diagnostics and acceptances share.
 * A rule is a name for a set of policy rows; it has no logic of its own.
 */
export const RULES = {
  'no-personal-data-in-logs': { clause: 'zugriffskontrolle' },
  'no-unencrypted-transport': { clause: 'weitergabekontrolle' },
  'no-unencrypted-storage': { clause: 'zugangskontrolle' },
  'no-unpseudonymised-export': { clause: 'pseudonymisierung' },
  'no-weak-pseudonymisation': { clause: 'pseudonymisierung' },
  'no-undeclared-processor': { clause: 'auftragskontrolle' },
} as const satisfies Record<string, { clause: ClauseId }>;

export type RuleId = keyof typeof RULES;

/** All rule ids in table order. */
export const RULE_IDS = Object.keys(RULES) as RuleId[];
