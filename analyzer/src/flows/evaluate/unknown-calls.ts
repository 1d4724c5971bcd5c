import { enterSink } from '../libraries/sinks.js';
import { CONVENTIONS } from '@tomograph/rules';
import type { Frame } from './frame.js';
import { doubted } from './access.js';
import { inlineCall, valueOfUnknownParameter } from './closures.js';
import { flatten } from './collect.js';
import { EMPTY, joinAll, type Value } from '../values/values.js';
import type { CallSite } from './calls.js';

/** A sink that is known by the name of its receiver alone; true when there is one. */
export function enterConvention(
  frame: Frame,
  method: string,
  args: readonly Value[],
  call: CallSite,
): boolean {
  const receiver = call.name.split('.').at(-2) ?? '';
  const convention = CONVENTIONS.find(
    (candidate) => candidate.members.has(method) && candidate.receiver.test(receiver),
  );
  if (convention === undefined || call.construct) return false;
  const sinkCall = {
    sink: convention.sink,
    library: undefined,
    api: undefined,
    name: call.name,
    site: call.site,
  };
  enterSink(frame, sinkCall, {
    receiver: EMPTY,
    arguments: args,
    init: [],
    covered: new Set(),
    site: call.site,
  });
  callCallbacks(frame, args);
  return true;
}

/**
 * A call of which nothing is known: what goes in may come out, and where personal data went in, the analysis says
 * that it lost sight of it.
 */
export function unknownCall(
  frame: Frame,
  receiver: Value,
  args: readonly Value[],
  call: CallSite,
  kind: 'unresolved-call' | 'unmodelled-library' = 'unresolved-call',
  subject = call.name,
  member?: string,
): Value {
  callCallbacks(frame, args);
  if (call.construct && frame.throwing)
    return joinAll(args.map((argument) => flatten(frame, argument, call.site)));
  const content = joinAll([receiver, ...args].map((value) => flatten(frame, value, call.site)));
  if (args.some((argument) => argument.ports.length > 0)) frame.loses = true;
  frame.solver.inquiry?.lost(frame, content);
  const known = content.labels.filter((label) => label.certainty === 'certain');
  if (known.length > 0) {
    const categories = known.map(({ category }) => category);
    frame.blindSpot(kind, call.site, subject, member, categories);
  }
  return { ...doubted(content), opaque: true };
}

/** Functions that are handed out may be called, with anything. */
export function callCallbacks(frame: Frame, args: readonly Value[]): void {
  for (const argument of args) {
    for (const reference of argument.references) {
      if (reference.kind !== 'function' || reference.function.facts.unit) continue;
      const target = reference.function;
      frame.maybe(() =>
        inlineCall(
          frame,
          target,
          target.facts.parameters.map((_, index) => valueOfUnknownParameter(frame, target, index)),
          undefined,
          reference.environment,
        ),
      );
    }
  }
}
