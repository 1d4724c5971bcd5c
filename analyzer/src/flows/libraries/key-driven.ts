import type { FunctionFacts } from '../../facts/ir.js';
import type { CallSite } from '../evaluate/calls.js';
import type { Frame, Summary } from '../evaluate/frame.js';
import type { ProgramFunction } from '../../link/program.js';
import { inlineCall } from '../evaluate/closures.js';
import { fieldsOf, forKey } from './keyed.js';
import { EMPTY, wholeText, type Value } from '../values/values.js';

/** A redactor that calls itself is followed this deep into a record. */
const RECURSION_DEPTH = 4;

/** How much of the budget must be left for a function to be evaluated at its call. */
const RESERVE = 4000;

/**
 * Calls a function that goes by the names of fields (`omit(user, ['email'])`, `scrub(order)`) with the record that it
 * is called with: its summary cannot know the names. Undefined for all other calls.
 */
export function callKeyDriven(
  frame: Frame,
  target: ProgramFunction,
  receiver: Value | undefined,
  args: readonly Value[],
  call: CallSite,
  summary: Summary,
): Value | undefined {
  // What it lets into sinks or leaves behind is told by the summary alone.
  if (summary.effects.length > 0 || summary.writes.length > 0) return undefined;
  if (target.facts.class !== undefined || frame.budget < RESERVE) return undefined;
  if (frame.inlined.filter((running) => running === target).length >= RECURSION_DEPTH) return undefined;
  const isNamed = frame.deciding > 0 && args.some((argument) => wholeText(argument) !== undefined);
  const isWalk = (): boolean =>
    isKeyDriven(target) && args.some((argument) => fieldsOf(frame, argument, call.site) !== undefined);
  // Whoever calls with a port hands the question on to its own callers.
  frame.conditional ||= summary.conditional === true && args.some(({ ports }) => ports.length > 0);
  const isKeyed =
    summary.conditional === true &&
    args.some(
      (argument) =>
        argument.written === true ||
        wholeText(argument) !== undefined ||
        argument.labels.some(({ reason }) => reason !== undefined),
    );
  if (!isNamed && !isKeyed && !isWalk()) return undefined;
  const variables = variablesOf(target);
  const before = variables.map((variable) => frame.state.env.get(variable));
  try {
    return forKey(frame, `${call.site.file}:${call.site.start}`, () =>
      inlineCall(frame, target, args, receiver, undefined, call),
    );
  } finally {
    variables.forEach((variable, index) => {
      if (before[index] !== undefined || frame.state.env.get(variable) !== undefined)
        frame.state.env.set(variable, before[index] ?? EMPTY);
    });
  }
}

const keyDriven = new WeakMap<ProgramFunction, boolean>();

function isKeyDriven(target: ProgramFunction): boolean {
  let known = keyDriven.get(target);
  if (known === undefined) {
    const bodies = [target.facts, ...innerFunctions(target)].map(({ body }) => body);
    keyDriven.set(target, (known = bodies.some(goesByNames)));
  }
  return known;
}

/** True for code that lists the keys of a record, or reads and writes fields under names that are not constant. */
function goesByNames(node: unknown): boolean {
  if (Array.isArray(node)) return node.some(goesByNames);
  if (typeof node !== 'object' || node === null) return false;
  const { kind, keys, key, name, object } = node as Readonly<Record<string, unknown>>;
  if (kind === 'each' && keys === true) return true;
  if (kind === 'index' && (key as { kind?: string } | undefined)?.kind === 'variable') return true;
  const holder = object as { kind?: string; name?: string } | undefined;
  if (kind === 'member' && holder?.kind === 'global') {
    if (holder.name === 'Object' && /^(entries|keys|fromEntries)$/.test(String(name))) return true;
    if (holder.name === 'JSON' && name === 'stringify') return true;
  }
  return Object.values(node).some(goesByNames);
}

function innerFunctions({ file, facts }: ProgramFunction): readonly FunctionFacts[] {
  const within = new Set([facts.index]);
  const inner: FunctionFacts[] = [];
  // Functions come after those that they are written in.
  for (const candidate of file.facts.functions) {
    if (candidate.index === facts.index || !within.has(candidate.owner)) continue;
    within.add(candidate.index);
    inner.push(candidate);
  }
  return inner;
}

const ownVariables = new WeakMap<ProgramFunction, readonly number[]>();

function variablesOf(target: ProgramFunction): readonly number[] {
  let own = ownVariables.get(target);
  if (own === undefined) {
    const owners = new Set([target.facts, ...innerFunctions(target)].map(({ index }) => index));
    own = target.file.facts.variables.flatMap(({ owner }, index) =>
      owners.has(owner) ? [target.file.variableBase + index] : [],
    );
    ownVariables.set(target, own);
  }
  return own;
}
