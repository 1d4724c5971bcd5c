import type { SinkModel } from '@tomograph/rules';
import { parseAccess } from '../../knowledge/access.js';
import { portObject } from '../evaluate/places.js';
import { collectLabels, collectPorts } from '../evaluate/collect.js';
import type { CallSite } from '../evaluate/calls.js';
import type { Effect, Frame, SinkCall, Summary } from '../evaluate/frame.js';
import { reify } from './summaries.js';
import { carriesNothing, joinShapes, shapeKey, visitShape } from '../values/shapes.js';
import type { SinkEntry } from '../libraries/sinks.js';
import { EMPTY, OMISSION, type Shape, type Site, type Value } from '../values/values.js';

type SinkEffect = Extract<Effect, { kind: 'sink' }>;

/**
 * A caller can add to what is known of a sink when it knows the data, or when there is data and the caller knows the
 * circumstances: the receiver, the options, the URL.
 */
export function mattersToCaller(
  frame: Frame,
  data: readonly { readonly value: Value | undefined }[],
  entry: SinkEntry,
): boolean {
  const values = data.map(({ value }) => value).filter((value) => value !== undefined);
  if (values.some((value) => collectPorts(frame, value).length > 0)) return true;
  if (!values.some((value) => collectLabels(frame, value, entry.site).length > 0)) return false;
  return [entry.receiver, ...entry.arguments, ...entry.init].some(
    (value) => collectPorts(frame, value).length > 0,
  );
}

/** Leaves a sink to the callers of this function, who know what stands in its symbolic places. */
export function leaveSink(
  frame: Frame,
  call: SinkCall,
  entry: SinkEntry,
  covered: ReadonlySet<string>,
): void {
  const { sink } = call;
  const mentioned = mentionedBy(sink);
  const pinned = (value: Value): Shape => pinShape(kept(frame, withoutOverwritten(frame, value)), entry.site);
  const effect: SinkEffect = {
    kind: 'sink',
    call,
    receiver: pinned(mentioned.receiver.any ? entry.receiver : EMPTY),
    arguments: entry.arguments.map((argument, index) =>
      pinned(mentioned.argument(index).any ? argument : EMPTY),
    ),
    init: mentioned.init.any ? entry.init.map(pinned) : [],
    covered,
  };
  const key = `sink ${call.site.file}:${call.site.start} ${sink.channel} ${circumstancesKey(effect, mentioned)}`;
  const known = frame.effects.get(key);
  if (known?.kind === 'sink') {
    frame.effects.set(key, mergeSinks(known, effect));
    return;
  }
  add(frame, key, effect, call.site);
}

/**
 * Leaves a call to the callers of this function; returns the name under which its result is known. One call in the
 * code that is reached with different arguments is kept apart a few times; beyond that the arguments are joined.
 */
export function leaveCall(
  frame: Frame,
  callee: Value,
  method: string | undefined,
  args: readonly Value[],
  call: CallSite,
): string {
  const shape = reify(frame, callee);
  const shapes = args.map((argument) => kept(frame, argument));
  const origin = call.origin ?? call.site;
  const place = `call ${origin.file}:${origin.start} ${method ?? ''} ${shapeKey(shape)}`;
  const key = `${place} ${shapes.map(shapeKey).join(' ')}`;
  const same = frame.effects.get(key);
  if (same?.kind === 'call') return same.result;
  const variants = frame.deferred.get(place) ?? [];
  const last = variants.at(-1);
  const widened = variants.length < APART || last === undefined ? undefined : frame.effects.get(last);
  if (last !== undefined && widened?.kind === 'call') {
    frame.effects.set(last, { ...widened, arguments: joinArguments(widened.arguments, shapes) });
    return widened.result;
  }
  const result = `#${frame.holes++}`;
  if (
    add(
      frame,
      key,
      {
        kind: 'call',
        callee: shape,
        method,
        arguments: shapes,
        construct: call.construct,
        result,
        site: call.site,
        origin,
        name: call.name,
      },
      call.site,
    )
  ) {
    frame.deferred.set(place, [...variants, key]);
  }
  return result;
}

/** A place of the caller whose fields were written is no longer whole what the caller knows. */
function withoutOverwritten(frame: Frame, value: Value): Value {
  const written = value.ports.filter(
    (port) => !port.made && (frame.state.heap.get(portObject(port))?.fields.size ?? 0) > 0,
  );
  if (written.length === 0) return value;
  const ports = value.ports.map((port) => {
    if (!written.includes(port)) return port;
    const names = [...(frame.state.heap.get(portObject(port))?.fields.keys() ?? [])].sort();
    return { ...port, path: [...port.path, OMISSION + names.join(OMISSION)] };
  });
  return { ...value, ports, objects: [...value.objects, ...written.map(portObject)] };
}

/** How much structure an argument keeps in an effect; what is below is kept as a whole. */
const ARGUMENT_NODES = 80;

/** A value as an effect keeps it: with less structure when the effects of this function hold much already. */
function kept(frame: Frame, value: Value): Shape {
  const nodes = Math.min(ARGUMENT_NODES, frame.effectNodes);
  const budget = { nodes };
  const shape = reify(frame, value, undefined, undefined, budget);
  frame.effectNodes = Math.max(0, frame.effectNodes - (nodes - budget.nodes) + 1);
  return shape;
}

/** How many ways of reaching one deferred call are kept apart. */
const APART = 3;

function add(frame: Frame, key: string, effect: Effect, site: Site): boolean {
  if (frame.effects.size >= frame.solver.bounds.effectsPerUnit) {
    frame.blindSpot('bound', site, 'effects of one function');
    return false;
  }
  frame.effects.set(key, effect);
  return true;
}

/**
 * The effects of a function without those that tell its callers nothing: calls of a member to which nothing is given
 * and of whose result nothing is made.
 */
export function effectsOf(
  frame: Frame,
  result: Shape,
  writes: Summary['writes'],
  thrown: Shape | undefined,
): Effect[] {
  const effects = [...frame.effects.values()];
  const used = new Set<string>();
  const visit = (shape: Shape): void =>
    visitShape(shape, (inner) => inner.ports.forEach((port) => used.add(port.root)));
  visit(result);
  if (thrown !== undefined) visit(thrown);
  for (const write of writes) {
    used.add(write.root);
    write.fields.forEach(visit);
    if (write.rest !== undefined) visit(write.rest);
  }
  for (const effect of effects) for (const shape of shapesOf(effect)) visit(shape);
  return effects.filter(
    (effect) =>
      effect.kind !== 'call' ||
      effect.method === undefined ||
      used.has(effect.result) ||
      !effect.arguments.every(carriesNothing),
  );
}

function shapesOf(effect: Effect): readonly Shape[] {
  return effect.kind === 'sink'
    ? [effect.receiver, ...effect.arguments, ...effect.init]
    : [effect.callee, ...effect.arguments];
}

// ------------------------------------------------------------------------------------------------------ merging

/** Whether a place of a call is looked at, and whether for more than for the data in it. */
interface Mention {
  readonly any: boolean;
  readonly circumstance: boolean;
}

/** The places of a call that decide what becomes of a sink; nothing else of the call has to be kept for callers. */
interface Mentioned {
  readonly receiver: Mention;
  readonly init: Mention;
  readonly argument: (index: number) => Mention;
}

const mentions = new WeakMap<SinkModel, Mentioned>();

function mentionedBy(sink: SinkModel): Mentioned {
  let mentioned = mentions.get(sink);
  if (mentioned === undefined) mentions.set(sink, (mentioned = readMentions(sink)));
  return mentioned;
}

function readMentions(sink: SinkModel): Mentioned {
  const { transport } = sink;
  const conditions = [
    ...(sink.when ?? []),
    ...(transport?.unencryptedWhen ?? []).flat(),
    ...(transport?.encryptedWhen ?? []).flat(),
  ];
  const data = (sink.data ?? ['args']).map(parseAccess);
  const circumstances = [
    ...conditions.map((condition) => condition.at),
    ...(transport?.url ?? []),
    ...(transport?.base ?? []),
    ...(transport?.host ?? []),
    ...(sink.format ?? []),
    ...(sink.redacted ?? []),
    ...(sink.redactedKeys ?? []),
    ...(sink.serialised ?? []),
    ...(sink.formatted ?? []),
    ...(sink.through ?? []),
    ...(sink.rewritten ?? []),
  ].map(parseAccess);
  const mention = (matches: (access: ReturnType<typeof parseAccess>) => boolean): Mention => {
    const circumstance = circumstances.some(matches);
    return { any: circumstance || data.some(matches), circumstance };
  };
  return {
    receiver: mention(({ root }) => root === 'this'),
    init: mention(({ root }) => root === 'init'),
    argument: (index) =>
      mention(
        (access) =>
          (access.root === 'arg' && access.index === index) ||
          (access.root === 'args' && access.index <= index),
      ),
  };
}

/**
 * Equal for effects that differ in their data at most. What has been reported belongs to it: of two calls of one sink,
 * what was reported for one is not yet reported for the other.
 */
function circumstancesKey(effect: SinkEffect, mentioned: Mentioned): string {
  const parts = [
    mentioned.receiver.circumstance ? shapeKey(effect.receiver) : '',
    ...effect.arguments.map((argument, index) =>
      mentioned.argument(index).circumstance ? shapeKey(argument) : (argument.format ?? ''),
    ),
    ...(mentioned.init.circumstance ? effect.init.map(shapeKey) : []),
    ...[...effect.covered].sort(),
  ];
  return parts.join(' ');
}

/** One sink that is reached in two ways under the same circumstances: with the data of both. */
function mergeSinks(a: SinkEffect, b: SinkEffect): SinkEffect {
  return {
    kind: 'sink',
    call: a.call,
    receiver: joinShapes(a.receiver, b.receiver),
    arguments: joinArguments(a.arguments, b.arguments),
    init: a.init.map((shape, index) => joinOptional(shape, b.init[index])),
    covered: a.covered,
  };
}

function joinArguments(a: readonly Shape[], b: readonly Shape[]): Shape[] {
  const longer = a.length >= b.length ? a : b;
  return longer.map((_, index) => joinOptional(a[index], b[index]));
}

function joinOptional(a: Shape | undefined, b: Shape | undefined): Shape {
  if (a === undefined) return b as Shape;
  return b === undefined ? a : joinShapes(a, b);
}

/** Labels that are known here stay where they were found, whoever calls. */
function pinShape(shape: Shape, site: Site): Shape {
  return {
    ...shape,
    labels: shape.labels.map((label) => (label.pinned === undefined ? { ...label, pinned: site } : label)),
    typed: shape.typed.map((typed) => (typed.pinned === undefined ? { ...typed, pinned: site } : typed)),
    ...(shape.fields === undefined
      ? {}
      : { fields: new Map([...shape.fields].map(([name, field]) => [name, pinShape(field, site)])) }),
    ...(shape.rest === undefined ? {} : { rest: pinShape(shape.rest, site) }),
  };
}
