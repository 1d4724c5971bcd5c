import {
  RECOMMENDED,
  SENSITIVITIES,
  STRICT,
  strengthOf,
  type Policy,
  type PolicyRow,
  type RuleId,
  type Sensitivity,
  type Severity,
} from '@tomograph/rules';
import { catalogueOf } from 'tomograph';

/** A line of the policy as the page of a rule shows it. */
interface Demand {
  readonly name: string;
  readonly judged: string;
  readonly severity: Severity;
  readonly least: PolicyRow['least'];
}

const { channels: CHANNEL_NAMES } = catalogueOf('en');

const JUDGED = { each: 'each value', record: 'record' } as const;

const COLUMNS: Readonly<Record<Sensitivity, string>> = {
  identifier: 'identifier',
  ordinary: 'ordinary',
  credential: 'credential',
  financial: 'financial',
  special: 'special (Art. 9, 10)',
};

/** What a page writes where nothing is asked for. */
const NOTHING = '–';

/**
 * The table of a rule's page: what the recommended policy asks for, and behind it what the strict one does otherwise.
 * Sensitivities of which neither asks anything have no column.
 */
export function demandTable(rule: RuleId): string[][] {
  const recommended = demandsOf(rule, RECOMMENDED);
  const strict = new Map(demandsOf(rule, STRICT).map((demand) => [demand.name, demand]));
  const asked = SENSITIVITIES.filter((sensitivity) =>
    [...recommended, ...strict.values()].some(({ least }) => least[sensitivity] !== undefined),
  );
  const rows = recommended.map(({ name, judged, severity, least }) => [
    name,
    judged,
    both(severity, strict.get(name)?.severity),
    ...asked.map((sensitivity) => both(least[sensitivity], strict.get(name)?.least[sensitivity])),
  ]);
  return [['channel', 'judged by', 'severity', ...asked.map((sensitivity) => COLUMNS[sensitivity])], ...rows];
}

function both(recommended: string | undefined, strict: string | undefined): string {
  const asked = recommended ?? NOTHING;
  return recommended === strict ? asked : `${asked}; strict: ${strict ?? NOTHING}`;
}

function demandsOf(rule: RuleId, policy: Policy): Demand[] {
  const demands: Demand[] = policy.rows
    .filter((row) => row.rule === rule)
    .map((row) => ({ ...row, name: CHANNEL_NAMES[row.channel], judged: JUDGED[row.judged] }));
  if (policy.transport.rule === rule) {
    demands.push({ ...policy.transport, name: 'any, unencrypted in transit', judged: JUDGED.each });
  }
  if (policy.processor.rule === rule) {
    demands.push({ ...policy.processor, name: 'any, to an undeclared recipient', judged: JUDGED.each });
  }
  if (policy.weakPseudonym.rule === rule) {
    for (const row of policy.rows) {
      const { severity } = policy.weakPseudonym;
      demands.push({
        name: CHANNEL_NAMES[row.channel],
        judged: JUDGED[row.judged],
        severity,
        least: aboveWeakPseudonym(row.least),
      });
    }
  }
  return demands;
}

/** The demands that a weak pseudonym does not meet. */
function aboveWeakPseudonym(least: PolicyRow['least']): PolicyRow['least'] {
  return Object.fromEntries(
    Object.entries(least).filter(([, state]) => strengthOf(state) > strengthOf('pseudonymised-weak')),
  );
}
