import { callMethod, callValue, type CallSite } from '../evaluate/calls.js';
import type { Frame } from '../evaluate/frame.js';
import { settlement } from '../evaluate/settlements.js';
import { elementsOf, readField } from '../evaluate/access.js';
import { materialise } from '../solve/summaries.js';
import { EMPTY, isEmpty, join, joinAll, type Reference, type Value } from '../values/values.js';

/** https://nodejs.org/api/stream.html */
const STREAMS = /^(node:)?stream(\/promises)?$/;

/**
 * `source.pipe(target)` and `pipeline(source, …, target)`: what comes out of one stream is written to the next, as its
 * own code may do by `write`; undefined for other calls.
 */
export function pipeStreams(
  frame: Frame,
  { package: packageName, path }: Extract<Reference, { kind: 'external' }>,
  receiver: Value,
  args: readonly Value[],
  call: CallSite,
): Value | undefined {
  if (!STREAMS.test(packageName)) return undefined;
  const [first = EMPTY, ...others] = args;
  if (/#(pipe|compose)$/.test(path)) {
    writeTo(frame, contentOf(frame, receiver), first, call);
    return first;
  }
  if (!/^(promises\.)?pipeline$/.test(path)) return undefined;
  // The last argument may be the callback of the older form, or options of the newer one.
  let content = contentOf(frame, first);
  for (const target of others) {
    const isFunction = target.references.some(({ kind }) => kind === 'function');
    if (!isFunction) content = writeTo(frame, content, target, call);
    else {
      const made = frame.maybe(() =>
        callValue(frame, target, undefined, [content], { ...call, construct: false }),
      );
      if (!isEmpty(made)) content = elementsOf(frame, made);
    }
  }
  return EMPTY;
}

/** Writes to a stream; returns what comes out of it on the other side. */
function writeTo(frame: Frame, content: Value, target: Value, call: CallSite): Value {
  if (target.references.length === 0 && target.typed.length === 0) return content;
  callMethod(frame, target, 'write', [content], { ...call, construct: false, typeArguments: [] });
  const transform = joinAll(
    target.references.flatMap((reference) => {
      if (reference.kind !== 'external' || !STREAMS.test(reference.package)) return [];
      const [options] = reference.init ?? [];
      if (options === undefined) return [];
      const bindings = { values: new Map<string, Value>(), site: call.site, name: '' };
      const made = materialise(frame, options, bindings, 'stream options');
      return [readField(frame, made, 'transform', { site: call.site, owner: '', callee: true })];
    }),
  );
  if (!transform.references.some(({ kind }) => kind === 'function')) return content;
  const settled = settlement(frame, call.site, 'transformed');
  frame.maybe(() =>
    callValue(frame, transform, undefined, [content, EMPTY, settled.callback(1)], {
      ...call,
      construct: false,
      typeArguments: [],
    }),
  );
  return settled.outcome();
}

/** What a stream holds: what it was made from, and what was written to it. */
function contentOf(frame: Frame, stream: Value): Value {
  const references = stream.references.filter(
    (reference) => !(reference.kind === 'external' && STREAMS.test(reference.package)),
  );
  const inside =
    stream.objects.length === 0 ? EMPTY : elementsOf(frame, { ...EMPTY, objects: stream.objects });
  return join({ ...stream, objects: [], references }, inside);
}
