import { CHANNELS, POLICIES, PROTECTIONS, RULE_IDS, SENSITIVITIES } from '@tomograph/rules';
import type { PolicyName, RuleId } from '@tomograph/rules';
import { z } from 'zod';
import { documented } from './notation.js';

export const POLICY_NAMES = Object.keys(POLICIES) as [PolicyName, ...PolicyName[]];

/** `off` asks for nothing. */
const protection = z.enum([...PROTECTIONS, 'off']);
const severity = z.enum(['error', 'warning', 'off']);

const sensitivities = documented(
  z.array(z.enum(SENSITIVITIES)).min(1).optional(),
  'The sensitivities that it is about; all of them when absent.',
  ['special'],
);

const row = z
  .strictObject({
    channel: documented(z.enum(CHANNELS), 'The channel that it is about.', 'log'),
    sensitivity: sensitivities,
    protection: documented(
      protection.optional(),
      'The least protection that the channel asks for; `off` for none; as it was when absent.',
      'pseudonymised',
    ),
    severity: documented(
      severity.optional(),
      'How loud a finding is; `off` for none; as it was when absent.',
      'warning',
    ),
    rule: documented(
      z.enum(RULE_IDS as [RuleId, ...RuleId[]]).optional(),
      'The rule that reports it; needed for a channel that the table has no row for.',
      'no-unencrypted-storage',
    ),
    judged: documented(
      z.enum(['each', 'record']).optional(),
      '`each` datum by itself, or the `record`: without a direct identifier its attributes count as pseudonymised.',
      'record',
    ),
  })
  .describe('A change of the table for one channel.');

const aside = z.strictObject({
  sensitivity: sensitivities,
  protection: documented(protection.optional(), 'The least protection that is asked for.', 'pseudonymised'),
  severity: documented(severity.optional(), 'How loud a finding is.', 'error'),
});

const changes = z
  .strictObject({
    extends: documented(
      z.enum(POLICY_NAMES).optional(),
      'The table to start from; `recommended` when absent.',
      'recommended',
    ),
    rows: documented(z.array(row).optional(), 'Changes of the table; of several the later one holds.', [
      { channel: 'log', sensitivity: ['special'], protection: 'encrypted' },
      { channel: 'cache', severity: 'off' },
    ]),
    transport: documented(aside.optional(), 'What data needs to travel over an unencrypted connection.', {
      severity: 'warning',
    }),
    processor: documented(
      aside.optional(),
      'What data needs to reach a recipient that the register does not cover.',
      { sensitivity: ['identifier'], protection: 'off' },
    ),
    reportPossible: documented(
      z.boolean().optional(),
      'Whether data that is only possibly personal is reported as well.',
      true,
    ),
  })
  .describe('The table of required protections with changes of your own.');

/** The name of a table, or a table with changes. */
export const policySchema = z.union([z.enum(POLICY_NAMES), changes]);

export type PolicyFile = z.infer<typeof policySchema>;
