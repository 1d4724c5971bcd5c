import { RECOMMENDED, SENSITIVITIES, STRICT } from '@tomograph/rules';
import type { Channel, Policy, Sensitivity, Severity } from '@tomograph/rules';
import type { LoadedConfig } from '../../config/load.js';
import type { Locale } from '../../locales/catalogue.js';
import { catalogueOf } from '../../locales/describe.js';
import type { Section } from './sections.js';

/** A line of the table: a channel, or one of the two demands beside the channels. */
type Line = Channel | 'transport' | 'processor';

interface Cell {
  readonly least: string;
  readonly severity: Severity;
}

/** Both tables in one: each cell says what `recommended` asks, and after `›` what `strict` asks where it asks for more. */
export function policyTable(locale: Locale, source: string): Section {
  const texts = catalogueOf(locale).rulesCommand;
  const lines = linesOf([RECOMMENDED, STRICT]);
  return {
    title: texts.topics.policy,
    notes: [texts.policyLegend, source],
    columns: headOf(locale),
    rows: lines.map((line) => [
      nameOf(line, locale),
      ...SENSITIVITIES.map((sensitivity) =>
        distinct(
          [RECOMMENDED, STRICT].map((policy) => cellText(cellsOf(policy, line, sensitivity), locale)),
        ).join('›'),
      ),
      distinct([RECOMMENDED, STRICT].map((policy) => severitiesOf(policy, line, locale))).join('›'),
    ]),
  };
}

/** The policy of the project where it differs from the named ones. */
export function ownPolicyTable({ config, written }: LoadedConfig, locale: Locale): Section[] {
  const file = written?.content.policy;
  if (file === undefined || typeof file === 'string') return [];
  const { policy } = config;
  const base = file.extends === 'strict' ? STRICT : RECOMMENDED;
  const texts = catalogueOf(locale).rulesCommand;
  const marked = (own: string, before: string): string => (own === before ? own : `${own}*`);
  return [
    {
      title: `${texts.topics.policy} (${written?.placeOf(['policy']) ?? ''})`,
      notes: [texts.ownPolicy],
      columns: headOf(locale),
      rows: linesOf([base, policy]).map((line) => [
        nameOf(line, locale),
        ...SENSITIVITIES.map((sensitivity) =>
          marked(
            cellText(cellsOf(policy, line, sensitivity), locale),
            cellText(cellsOf(base, line, sensitivity), locale),
          ),
        ),
        marked(severitiesOf(policy, line, locale), severitiesOf(base, line, locale)),
      ]),
    },
  ];
}

function headOf(locale: Locale): string[] {
  const { columns, sensitivities } = catalogueOf(locale).rulesCommand;
  return [
    columns.channel,
    ...SENSITIVITIES.map((sensitivity) => sensitivities[sensitivity]),
    columns.severity,
  ];
}

function nameOf(line: Line, locale: Locale): string {
  const { channels, rulesCommand } = catalogueOf(locale);
  return line === 'transport' || line === 'processor' ? rulesCommand[line] : channels[line];
}

function linesOf(policies: readonly Policy[]): Line[] {
  const channels = policies.flatMap(({ rows }) => rows.map(({ channel }) => channel));
  return [...new Set<Line>([...channels, 'transport', 'processor'])];
}

function cellsOf(policy: Policy, line: Line, sensitivity?: Sensitivity): Cell[] {
  const rows =
    line === 'transport' || line === 'processor'
      ? [policy[line]]
      : policy.rows.filter(({ channel }) => channel === line);
  return rows.flatMap(({ severity, least }) =>
    (sensitivity === undefined ? Object.values(least) : [least[sensitivity]]).flatMap((protection) =>
      protection === undefined ? [] : [{ severity, least: protection }],
    ),
  );
}

function cellText(cells: readonly Cell[], locale: Locale): string {
  const { short } = catalogueOf(locale).rulesCommand;
  return cells.length === 0
    ? '–'
    : distinct(cells.map(({ least }) => short[least as keyof typeof short])).join('/');
}

function severitiesOf(policy: Policy, line: Line, locale: Locale): string {
  const { severities } = catalogueOf(locale).rulesCommand;
  const letters = distinct(cellsOf(policy, line).map(({ severity }) => severities[severity]));
  return letters.length === 0 ? '–' : letters.join('/');
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
