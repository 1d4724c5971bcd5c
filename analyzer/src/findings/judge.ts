import {
  isAtLeast,
  RULES,
  SENSITIVITIES,
  strengthOf,
  type Category,
  type Policy,
  type PolicyRow,
  type Protection,
  type RuleId,
  type Severity,
} from '@tomograph/rules';
import type { Acceptance, CarriedData, Finding, Flow, Location, Recipient, Step } from '../result.js';
import type { ProjectConfig } from '../session.js';
import type { RawFlow } from '../flows/evaluate/frame.js';
import type { Program } from '../link/program.js';
import { stepsBackwards, type Trail } from '../flows/values/trails.js';
import { fingerprintOf } from './fingerprint.js';
import { compareLocations, Locator } from './locations.js';
import { isDeclared } from './processors.js';

/** Looks up a category by its key; unknown keys (of a project's own tags) are inherited from their nearest ancestor. */
export type CategoryLookup = (key: string) => Category & { readonly own?: true };

export interface Judgement {
  readonly flows: readonly Flow[];
  readonly findings: readonly Finding[];
}

/** A flow that is not enough for one demand of the policy. */
interface Violation {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly required: Protection;
  readonly flow: Flow;
  readonly raw: RawFlow;
}

/** Holds every flow against the policy: the one judgement that rules, hovers, reports and the gate are views of. */
export function judge(
  raws: readonly RawFlow[],
  program: Program,
  config: ProjectConfig,
  categoryOf: CategoryLookup,
): Judgement {
  const locator = new Locator(program);
  const pairs = raws.map((raw) => ({ raw, flow: toFlow(raw, locator, categoryOf) }));
  const identified = identifiedRecords(pairs, config.policy);
  const violations = pairs.flatMap(({ raw, flow }) =>
    violationsOf(raw, flow, identified.has(raw.record), config),
  );
  const reported = violations.filter(
    (violation) => config.policy.reportPossible || violation.flow.data.certainty === 'certain',
  );
  return {
    flows: distinctFlows(pairs.map(({ flow }) => flow)),
    findings: toFindings(reported, program, locator, config),
  };
}

function toFlow(raw: RawFlow, locator: Locator, categoryOf: CategoryLookup): Flow {
  const { label } = raw;
  const category = categoryOf(label.category);
  const data: CarriedData = {
    category: label.category,
    sensitivity: category.sensitivity,
    direct: category.direct,
    certainty: label.certainty,
    protection: label.protection,
    expression: label.expression,
    ...(label.reason === undefined ? {} : { protectionReason: label.reason }),
    ...(category.own === true ? { label: category.label } : {}),
  };
  return {
    location: locator.locate(raw.site),
    data,
    channel: raw.channel,
    sink: raw.sink,
    ...(raw.transport === undefined ? {} : { transport: raw.transport }),
    ...(raw.recipient === undefined ? {} : { recipient: raw.recipient }),
    steps: stepsOf(raw.trail, locator),
  };
}

function stepsOf(trail: Trail, locator: Locator): Step[] {
  const steps: Step[] = [];
  for (const { kind, site, subject, protection } of stepsBackwards(trail)) {
    steps.push({
      kind,
      location: locator.locate(site),
      subject,
      ...(protection === undefined ? {} : { protection }),
    });
  }
  return steps.reverse();
}

/** Records in which a person is named: a direct identifier arrives readable. A weak pseudonym is reported as such. */
function identifiedRecords(pairs: readonly { raw: RawFlow; flow: Flow }[], policy: Policy): Set<string> {
  const identified = new Set<string>();
  for (const { raw, flow } of pairs) {
    if (flow.data.certainty === 'possible' && !policy.reportPossible) continue;
    if (
      flow.data.direct &&
      flow.data.sensitivity !== 'identifier' &&
      !isAtLeast(flow.data.protection, 'pseudonymised-weak')
    )
      identified.add(raw.record);
  }
  return identified;
}

function violationsOf(raw: RawFlow, flow: Flow, identified: boolean, config: ProjectConfig): Violation[] {
  const { policy } = config;
  const { data } = flow;
  const violations: Violation[] = [];
  const violate = (rule: RuleId, severity: Severity, required: Protection): void =>
    void violations.push({ rule, severity, required, flow, raw });

  for (const row of policy.rows) {
    if (row.channel !== flow.channel) continue;
    const required = row.least[data.sensitivity];
    if (required === undefined || isAtLeast(effectiveProtection(row, flow, identified), required)) continue;
    const isWeakPseudonym =
      isWeak(data.protection) && strengthOf(required) > strengthOf('pseudonymised-weak');
    if (isWeakPseudonym) violate(policy.weakPseudonym.rule, policy.weakPseudonym.severity, required);
    else violate(row.rule, row.severity, required);
  }
  const inTransit = policy.transport.least[data.sensitivity];
  if (flow.transport === 'unencrypted' && inTransit !== undefined && !isAtLeast(data.protection, inTransit)) {
    violate(policy.transport.rule, policy.transport.severity, inTransit);
  }
  const entrusted = policy.processor.least[data.sensitivity];
  if (
    flow.recipient !== undefined &&
    entrusted !== undefined &&
    !isAtLeast(data.protection, entrusted) &&
    !isDeclared(flow.recipient, data.category, config)
  ) {
    violate(policy.processor.rule, policy.processor.severity, entrusted);
  }
  return violations;
}

/** A password hash of anything but a credential is an unkeyed hash: slow, but open to anyone who can guess. */
function isWeak(protection: Protection): boolean {
  return protection === 'pseudonymised-weak' || protection === 'hashed-password';
}

/** In a record that tells no person, the attributes that are left count as pseudonymised. */
function effectiveProtection(row: PolicyRow, flow: Flow, identified: boolean): Protection {
  const { data } = flow;
  // The one protection that is made for credentials is enough for them wherever they go.
  if (data.sensitivity === 'credential' && data.protection === 'hashed-password') return 'encrypted';
  const isAttribute =
    row.judged === 'record' && !identified && !data.direct && data.sensitivity !== 'credential';
  return isAttribute && !isAtLeast(data.protection, 'pseudonymised') ? 'pseudonymised' : data.protection;
}

function toFindings(
  violations: readonly Violation[],
  program: Program,
  locator: Locator,
  config: ProjectConfig,
): Finding[] {
  const groups = new Map<string, Violation[]>();
  for (const violation of violations) {
    const key = `${violation.rule}|${locator.key(violation.flow.location)}|${recipientKey(violation.flow.recipient, violation.rule)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [violation]);
    else group.push(violation);
  }
  const occurrences = new Map<string, number>();
  const ordered = [...groups.values()].sort((a, b) => compareGroups(a, b));
  return ordered.flatMap((group) => {
    const flows = sortBySensitivity(distinctFlows(group.map((violation) => violation.flow)));
    const first = group.find((violation) => violation.flow === flows[0]) ?? group[0];
    if (first === undefined) return [];
    const { rule, severity, required, flow, raw } = first;
    const identity = [
      rule,
      flow.location.file,
      enclosingFunction(raw),
      flow.sink,
      [...new Set(flows.map((entry) => entry.data.category))].sort().join(','),
    ].join('|');
    const occurrence = occurrences.get(identity) ?? 0;
    occurrences.set(identity, occurrence + 1);
    const acceptance = acceptanceFor(rule, flow.location, program, locator, config);
    return {
      rule,
      clause: RULES[rule].clause,
      severity,
      certainty: flows.some((entry) => entry.data.certainty === 'certain') ? 'certain' : 'possible',
      location: flow.location,
      flows,
      channel: flow.channel,
      required,
      fingerprint: fingerprintOf(`${identity}|${occurrence}`),
      ...(acceptance === undefined ? {} : { accepted: acceptance }),
    };
  });
}

/** Only the rule about recipients tells them apart; elsewhere one call is one finding. */
function recipientKey(recipient: Recipient | undefined, rule: RuleId): string {
  return rule === 'no-undeclared-processor' ? (recipient?.name ?? '') : '';
}

function compareGroups(a: readonly Violation[], b: readonly Violation[]): number {
  const [first] = a;
  const [second] = b;
  if (first === undefined || second === undefined) return 0;
  return (
    compareLocations(first.flow.location, second.flow.location) ||
    (first.rule < second.rule ? -1 : first.rule > second.rule ? 1 : 0)
  );
}

/** One flow for each category, protection and channel at a place: the one with the shortest path. */
function distinctFlows(flows: readonly Flow[]): Flow[] {
  const shortest = new Map<string, Flow>();
  for (const flow of flows) {
    const { file, start } = flow.location;
    const key = `${file}:${start.line}:${start.column}|${flow.channel}|${flow.data.category}|${flow.data.protection}|${flow.recipient?.name ?? ''}`;
    const known = shortest.get(key);
    if (known === undefined || compareFlows(flow, known) < 0) shortest.set(key, flow);
  }
  return [...shortest.values()].sort(
    (a, b) =>
      compareLocations(a.location, b.location) ||
      compareText(a.channel, b.channel) ||
      compareText(a.data.category, b.data.category) ||
      compareFlows(a, b),
  );
}

function compareFlows(a: Flow, b: Flow): number {
  if (a.data.certainty !== b.data.certainty) return a.data.certainty === 'certain' ? -1 : 1;
  return (
    a.steps.length - b.steps.length ||
    compareText(a.data.expression, b.data.expression) ||
    compareText(JSON.stringify(a.steps), JSON.stringify(b.steps))
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sortBySensitivity(flows: readonly Flow[]): Flow[] {
  const rank = (flow: Flow): number => SENSITIVITIES.indexOf(flow.data.sensitivity);
  return [...flows].sort(
    (a, b) =>
      rank(b) - rank(a) ||
      Number(b.data.direct) - Number(a.data.direct) ||
      compareText(a.data.category, b.data.category),
  );
}

function enclosingFunction(raw: RawFlow): string {
  return raw.function.facts.kind === 'module' ? '' : raw.function.facts.name;
}

function acceptanceFor(
  rule: RuleId,
  location: Location,
  program: Program,
  locator: Locator,
  config: ProjectConfig,
): Acceptance | undefined {
  const file = program.fileAt(location.file);
  for (const comment of file?.facts.acceptances ?? []) {
    if (comment.line !== location.start.line || comment.reason === '' || !comment.rules.includes(rule))
      continue;
    if (comment.until !== undefined && comment.until < config.today) continue;
    return {
      location: locator.locate({ file: file?.index ?? 0, start: comment.start, end: comment.end }),
      reason: comment.reason,
      ...(comment.owner === undefined ? {} : { owner: comment.owner }),
      ...(comment.until === undefined ? {} : { until: comment.until }),
    };
  }
  return undefined;
}
