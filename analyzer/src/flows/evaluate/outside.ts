import type { Channel } from '@tomograph/rules';
import type { Frame, Outside, RawFlow } from './frame.js';
import type { ProgramFunction } from '../../link/program.js';
import type { CallSite } from './calls.js';
import type { SinkEntry } from '../libraries/sinks.js';
import type { Label, Site } from '../values/values.js';

/**
 * Where things are reported that a nested function does: at the call where it is another unit's function, at their own
 * place where it is one of the unit that is being evaluated.
 */
export function outsideOf(
  frame: Frame,
  target: ProgramFunction,
  call: CallSite | undefined,
): Outside | undefined {
  const unit = unitOf(frame, target);
  if (unit === frame.unit) return undefined;
  // On the way through several such functions, the first call is the one that stands in this unit.
  if (frame.outside !== undefined) return { ...frame.outside, unit };
  return call === undefined ? undefined : { site: call.site, name: target.facts.name || call.name, unit };
}

/** A sink that is entered outside of the unit is entered by the call that led there. */
export function seenFromUnit(frame: Frame, entry: SinkEntry): SinkEntry {
  const { outside } = frame;
  return outside === undefined ? entry : { ...entry, site: outside.site, through: outside.name };
}

/** True when the unit of a nested function knows by itself what enters a sink there, whoever calls. */
export function isReportedInside(frame: Frame, label: Label, channel: Channel, inner: Site): boolean {
  const { outside } = frame;
  if (outside === undefined) return false;
  const { category, protection } = label;
  return reportedBy(frame.solver.flowsOf(outside.unit)).has(keyOf(inner, channel, category, protection));
}

/** The unit that a function is a part of: itself, a function around it, or its module. */
function unitOf(frame: Frame, target: ProgramFunction): ProgramFunction {
  const { file } = target;
  let { facts } = target;
  while (!facts.unit && facts.index !== 0) {
    const owner = file.facts.functions[facts.owner];
    if (owner === undefined) break;
    facts = owner;
  }
  return frame.solver.functionAt(file, facts.index);
}

const reports = new WeakMap<readonly RawFlow[], ReadonlySet<string>>();

function reportedBy(flows: readonly RawFlow[]): ReadonlySet<string> {
  let reported = reports.get(flows);
  if (reported === undefined) {
    reported = new Set(
      flows
        .filter(({ label }) => label.certainty === 'certain')
        .map(({ site, channel, label }) => keyOf(site, channel, label.category, label.protection)),
    );
    reports.set(flows, reported);
  }
  return reported;
}

function keyOf(site: Site, channel: string, category: string, protection: string): string {
  return `${site.file}:${site.start}|${channel}|${category}|${protection}`;
}
