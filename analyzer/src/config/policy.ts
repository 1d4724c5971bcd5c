import { POLICIES, SENSITIVITIES } from '@tomograph/rules';
import type { Channel, Policy, PolicyRow, Protection, Sensitivity } from '@tomograph/rules';
import type { ConfigMistake } from './load.js';
import { formatPath } from './issues.js';
import type { PolicyFile } from './policy-schema.js';

type Changes = Exclude<PolicyFile, string>;
type RowChange = NonNullable<Changes['rows']>[number];
type Aside = NonNullable<Changes['transport']>;

/** One cell of the table: what a channel asks of one sensitivity. */
type Cell = Omit<PolicyRow, 'least'> & { readonly sensitivity: Sensitivity; readonly least: Protection };

/** The policy that a configuration asks for: a table by its name, or with changes, of which the later one holds. */
export function resolvePolicy(file: PolicyFile = 'recommended'): Policy {
  if (typeof file === 'string') return POLICIES[file];
  const base = POLICIES[file.extends ?? 'recommended'];
  const { rows = [], transport, processor, reportPossible } = file;
  return {
    ...base,
    rows: rows.length === 0 ? base.rows : rowsOf(rows.reduce(changeCells, cellsOf(base.rows))),
    transport: changeAside(base.transport, transport),
    processor: changeAside(base.processor, processor),
    reportPossible: reportPossible ?? base.reportPossible,
  };
}

/** Changes that would change nothing, or that do not say enough. */
export function policyMistakes(file: PolicyFile = 'recommended'): ConfigMistake[] {
  if (typeof file === 'string') return [];
  const listed = new Set(POLICIES[file.extends ?? 'recommended'].rows.map(({ channel }) => channel));
  return (file.rows ?? []).flatMap((row, index) => {
    const path = ['policy', 'rows', index];
    const needs = (...keys: string[]): ConfigMistake => ({
      path,
      say: (texts) => texts.config.needs(formatPath(path), keys),
    });
    const isNew: boolean = !listed.has(row.channel);
    if (row.protection === undefined && (isNew || (row.severity ?? row.judged ?? row.rule) === undefined))
      return [isNew ? needs('protection') : needs('protection', 'severity')];
    if (isNew && row.rule === undefined && row.protection !== 'off') return [needs('rule')];
    listed.add(row.channel);
    return [];
  });
}

function cellsOf(rows: readonly PolicyRow[]): Cell[] {
  return rows.flatMap(({ least, ...row }) =>
    SENSITIVITIES.flatMap((sensitivity) => {
      const protection = least[sensitivity];
      return protection === undefined ? [] : [{ ...row, sensitivity, least: protection }];
    }),
  );
}

function changeCells(cells: readonly Cell[], change: RowChange): Cell[] {
  const { channel, protection, severity, rule, judged } = change;
  const wanted = new Set<Sensitivity>(change.sensitivity ?? SENSITIVITIES);
  const isMeant = (cell: Cell): boolean => cell.channel === channel && wanted.has(cell.sensitivity);
  if (protection === 'off' || severity === 'off') return cells.filter((cell) => !isMeant(cell));

  const changed = cells.map((cell) =>
    isMeant(cell)
      ? {
          ...cell,
          rule: rule ?? cell.rule,
          severity: severity ?? cell.severity,
          judged: judged ?? cell.judged,
          least: protection ?? cell.least,
        }
      : cell,
  );
  if (protection === undefined) return changed;
  // What the table did not ask of this channel yet is asked as of its neighbours.
  const [neighbour] = cells.filter((cell) => cell.channel === channel);
  const itsRule = rule ?? neighbour?.rule;
  if (itsRule === undefined) return changed;
  const missing = [...wanted].filter(
    (sensitivity) => !cells.some((cell) => cell.channel === channel && cell.sensitivity === sensitivity),
  );
  return [
    ...changed,
    ...missing.map((sensitivity) => ({
      channel,
      sensitivity,
      rule: itsRule,
      severity: severity ?? neighbour?.severity ?? ('error' as const),
      judged: judged ?? neighbour?.judged ?? ('each' as const),
      least: protection,
    })),
  ];
}

/** Cells of one channel that are reported alike are one row; channels stay in their order. */
function rowsOf(cells: readonly Cell[]): PolicyRow[] {
  const channels = [...new Set<Channel>(cells.map(({ channel }) => channel))];
  return channels.flatMap((channel) => {
    const rows = new Map<string, Cell[]>();
    for (const cell of cells) {
      if (cell.channel !== channel) continue;
      const key = `${cell.rule}|${cell.severity}|${cell.judged}`;
      rows.set(key, [...(rows.get(key) ?? []), cell]);
    }
    return [...rows.values()].flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const { rule, severity, judged } = first;
      const least = Object.fromEntries(group.map((cell) => [cell.sensitivity, cell.least]));
      return [{ channel, rule, severity, judged, least }];
    });
  });
}

/** What stands beside the table (transport, processor), with changes. */
function changeAside(base: Policy['transport'], change: Aside | undefined): Policy['transport'] {
  if (change === undefined) return base;
  const { protection, severity } = change;
  const least = { ...base.least };
  for (const sensitivity of change.sensitivity ?? SENSITIVITIES) {
    if (protection === 'off' || severity === 'off') delete least[sensitivity];
    else if (protection !== undefined) least[sensitivity] = protection;
  }
  const loudness = severity === undefined || severity === 'off' ? base.severity : severity;
  return { ...base, severity: loudness, least };
}
