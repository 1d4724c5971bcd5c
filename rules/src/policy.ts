import type { Channel } from './channels.js';
import type { Protection } from './protections.js';
import type { RuleId } from './rule-table.js';
import type { Sensitivity } from './categories.js';

/** How loud a finding is; the gate's `--fail-on` compares against it. */
export type Severity = 'error' | 'warning';

/**
 * One row: what a channel asks for.
 *
 * - `least`: the least protection by sensitivity; a sensitivity that is absent is not asked for anything.
 * - `judged`: `each` label stands alone, or the `record`: in a record without a direct identifier below `least`,
 *   the remaining attributes count as pseudonymised, since nobody can be told from them alone.
 */
export interface PolicyRow {
  readonly channel: Channel;
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly judged: 'each' | 'record';
  readonly least: Readonly<Partial<Record<Sensitivity, Protection>>>;
}

/** A policy: the table of channels, and what the two facts beside the table (transport, processor) ask for. */
export interface Policy {
  readonly name: string;
  readonly rows: readonly PolicyRow[];
  /** Data of these sensitivities may not travel unencrypted unless it already is protected this much. */
  readonly transport: {
    readonly rule: RuleId;
    readonly severity: Severity;
    readonly least: Readonly<Partial<Record<Sensitivity, Protection>>>;
  };
  /** A recipient outside the project must be declared for data below this protection. */
  readonly processor: {
    readonly rule: RuleId;
    readonly severity: Severity;
    readonly least: Readonly<Partial<Record<Sensitivity, Protection>>>;
  };
  /** The rule that takes the place of a row's own when the data is pseudonymised, but only weakly. */
  readonly weakPseudonym: { readonly rule: RuleId; readonly severity: Severity };
  /** Report flows whose data is only possibly personal as well. */
  readonly reportPossible: boolean;
}

/** The default: what most projects can hold at once. */
export const RECOMMENDED: Policy = {
  name: 'recommended',
  rows: [
    row('log', 'no-personal-data-in-logs', 'error', 'each', {
      ordinary: 'masked',
      credential: 'pseudonymised',
      financial: 'pseudonymised',
      special: 'pseudonymised',
    }),
    row('error-text', 'no-personal-data-in-logs', 'warning', 'each', {
      ordinary: 'masked',
      credential: 'pseudonymised',
      financial: 'pseudonymised',
      special: 'pseudonymised',
    }),
    row('error-tracker', 'no-personal-data-in-logs', 'error', 'each', {
      ordinary: 'masked',
      credential: 'pseudonymised',
      financial: 'pseudonymised',
      special: 'pseudonymised',
    }),
    row('analytics', 'no-unpseudonymised-export', 'error', 'record', {
      ordinary: 'pseudonymised',
      credential: 'encrypted',
      financial: 'pseudonymised',
      special: 'pseudonymised',
    }),
    row('llm', 'no-unpseudonymised-export', 'error', 'record', {
      ordinary: 'pseudonymised',
      credential: 'encrypted',
      financial: 'pseudonymised',
      special: 'pseudonymised',
    }),
    row('export', 'no-unpseudonymised-export', 'error', 'record', {
      ordinary: 'pseudonymised',
      credential: 'encrypted',
      financial: 'pseudonymised',
      special: 'pseudonymised',
    }),
    row('file', 'no-unencrypted-storage', 'error', 'record', {
      ordinary: 'pseudonymised',
      credential: 'encrypted',
      financial: 'pseudonymised',
      special: 'pseudonymised',
    }),
    row('browser-storage', 'no-unencrypted-storage', 'error', 'each', {
      ordinary: 'pseudonymised',
      credential: 'encrypted',
      financial: 'encrypted',
      special: 'encrypted',
    }),
    row('cookie', 'no-unencrypted-storage', 'error', 'each', {
      ordinary: 'pseudonymised',
      financial: 'encrypted',
      special: 'encrypted',
    }),
    row('cache', 'no-unencrypted-storage', 'warning', 'each', {
      financial: 'encrypted',
      special: 'encrypted',
    }),
  ],
  transport: {
    rule: 'no-unencrypted-transport',
    severity: 'error',
    least: { ordinary: 'encrypted', credential: 'encrypted', financial: 'encrypted', special: 'encrypted' },
  },
  processor: {
    rule: 'no-undeclared-processor',
    severity: 'warning',
    least: {
      identifier: 'anonymised',
      ordinary: 'anonymised',
      credential: 'anonymised',
      financial: 'anonymised',
      special: 'anonymised',
    },
  },
  weakPseudonym: { rule: 'no-weak-pseudonymisation', severity: 'error' },
  reportPossible: false,
};

/** For projects with special categories of data, or a supervisory authority at the door. */
export const STRICT: Policy = {
  ...RECOMMENDED,
  name: 'strict',
  rows: RECOMMENDED.rows.map((entry) => ({
    ...entry,
    severity: 'error',
    least:
      entry.channel === 'log' || entry.channel === 'error-text' || entry.channel === 'error-tracker'
        ? { ...entry.least, ordinary: 'pseudonymised' }
        : entry.channel === 'cache' || entry.channel === 'file'
          ? { ...entry.least, ordinary: 'pseudonymised', financial: 'encrypted', special: 'encrypted' }
          : entry.least,
  })),
  processor: { ...RECOMMENDED.processor, severity: 'error' },
  reportPossible: true,
};

/** The named presets that a project can start from. */
export const POLICIES = { recommended: RECOMMENDED, strict: STRICT } as const;

export type PolicyName = keyof typeof POLICIES;

function row(
  channel: Channel,
  rule: RuleId,
  severity: Severity,
  judged: PolicyRow['judged'],
  least: PolicyRow['least'],
): PolicyRow {
  return { channel, rule, severity, judged, least };
}
