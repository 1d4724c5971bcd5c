import { callValue, type CallSite } from '../evaluate/calls.js';
import { elementsOf, readField } from '../evaluate/access.js';
import { valueOfType } from '../evaluate/declared-values.js';
import type { Frame } from '../evaluate/frame.js';
import type { Type } from '../../types/types.js';
import {
  constantValue,
  EMPTY,
  isEmpty,
  join,
  joinAll,
  OPAQUE,
  referenceValue,
  type Reference,
  type Value,
} from '../values/values.js';

/** https://rxjs.dev/api */
const RXJS = /^rxjs(\/|$)/;

/** What a call of an operator is kept as until `pipe` applies it: its name and its arguments. */
const OPERATOR = ':operator';
const NAME = '\u0003operator';

/** Operators whose function makes a stream of its own of each value. */
const FLATTENING = /^(switchMap|mergeMap|flatMap|concatMap|exhaustMap|expand)$/;
const GATHERING = /^(toArray|buffer|bufferCount|bufferTime|bufferWhen|pairwise)$/;
const COMBINING = /^(withLatestFrom|combineLatestWith|zipWith|forkJoinWith)$/;
const CREATED = /:(Subject|BehaviorSubject|ReplaySubject|AsyncSubject|Observable)$/;
const SOURCE =
  /^(of|from|merge|concat|race|combineLatest|forkJoin|zip|defer|iif|throwError|timer|interval|fromEvent|EMPTY|NEVER)$/;

/**
 * Calls of RxJS by what they do to the values of a stream; undefined for those that the model of the library describes.
 *
 * @param path the function that is called; operators are those that no source is
 */
export function callRxjs(
  frame: Frame,
  packageName: string,
  path: string,
  args: readonly Value[],
  call: CallSite,
): Value | undefined {
  if (!RXJS.test(packageName) || path.includes('#') || call.construct) return undefined;
  const [first = EMPTY] = args;
  switch (path) {
    case 'from':
      return stream(frame, isStream(first) ? emitted(frame, first, call) : elementsOrSelf(frame, first));
    case 'merge':
    case 'concat':
    case 'race':
      return stream(frame, joinAll(args.map((argument) => emitted(frame, argument, call))));
    case 'combineLatest':
    case 'forkJoin':
    case 'zip': {
      const isOne = args.length === 1 && first.objects.length > 0 && !isStream(first);
      const sources = isOne
        ? first.objects.flatMap((key) => [...frame.objectAt(key).fields])
        : args.map((argument, index): [string, Value] => [String(index), argument]);
      return stream(
        frame,
        frame.allocate(`${call.site.file}:${call.site.start}:combined`, {
          fields: new Map(sources.map(([key, source]) => [key, emitted(frame, source, call)])),
        }),
      );
    }
    case 'defer':
      return stream(frame, emitted(frame, called(frame, first, [], call), call));
    case 'firstValueFrom':
    case 'lastValueFrom':
      return emitted(frame, first, call);
    default:
      return SOURCE.test(path) || !/^[a-z]\w*$/.test(path) ? undefined : operator(frame, path, args, call);
  }
}

function operator(frame: Frame, name: string, args: readonly Value[], call: CallSite): Value {
  return frame.allocate(`${call.site.file}:${call.site.start}${OPERATOR}`, {
    fields: new Map([
      [NAME, constantValue(name)],
      ...args.map((argument, index): [string, Value] => [String(index), argument]),
    ]),
  });
}

/** `source.pipe(map(…), tap(…))`, whatever the source is; undefined where nothing that is piped is an operator. */
export function pipeStream(
  frame: Frame,
  receiver: Value,
  args: readonly Value[],
  call: CallSite,
): Value | undefined {
  if (!args.some(({ objects }) => objects.some((key) => key.endsWith(OPERATOR)))) return undefined;
  const start = emitted(frame, receiver, call);
  const known = isEmpty(start) ? { ...start, opaque: true } : start;
  return stream(
    frame,
    args.reduce<Value>((value, step) => applied(frame, value, step, call), known),
  );
}

function applied(frame: Frame, value: Value, step: Value, call: CallSite): Value {
  const key = step.objects.find((object) => object.endsWith(OPERATOR));
  // An operator of the project's own takes the stream and gives another.
  if (key === undefined)
    return step.references.some(({ kind }) => kind === 'function')
      ? emitted(frame, called(frame, step, [stream(frame, value)], call), call)
      : value;
  const { fields } = frame.objectAt(key);
  const name = String(fields.get(NAME)?.constant ?? '');
  const [first = EMPTY, ...others] = [...fields].flatMap(([field, argument]) =>
    field === NAME ? [] : [argument],
  );
  const place = `${call.site.file}:${call.site.start}:${key}`;
  if (FLATTENING.test(name)) return emitted(frame, called(frame, first, [value, EMPTY], call), call);
  if (GATHERING.test(name)) return frame.allocate(`${place}:gathered`, { fields: new Map(), rest: value });
  if (COMBINING.test(name)) {
    const all = [value, ...[first, ...others].map((source) => emitted(frame, source, call))];
    return frame.allocate(`${place}:combined`, {
      fields: new Map(all.map((each, index) => [String(index), each])),
    });
  }
  switch (name) {
    case 'map':
      return called(frame, first, [value, EMPTY], call);
    case 'mapTo':
      return first;
    case 'pluck': {
      const field = typeof first.constant === 'string' ? first.constant : '';
      return readField(frame, value, field, { site: call.site, owner: '' });
    }
    case 'tap':
    case 'do':
      observe(frame, first, value, call);
      return value;
    case 'scan':
    case 'reduce':
      return join(others[0] ?? EMPTY, called(frame, first, [others[0] ?? value, value, EMPTY], call));
    case 'startWith':
    case 'endWith':
    case 'defaultIfEmpty':
      return joinAll([value, first, ...others]);
    case 'catchError':
      return join(
        value,
        emitted(frame, called(frame, first, [joinAll([OPAQUE, ...frame.thrown])], call), call),
      );
    case 'count':
    case 'isEmpty':
    case 'ignoreElements':
      return EMPTY;
    case 'finalize':
      called(frame, first, [], call);
      return value;
    default:
      // The others choose among the values, or let them through at another time.
      if (first.references.some(({ kind }) => kind === 'function'))
        called(frame, first, [value, value], call);
      return value;
  }
}

/** Calls an observer: a function, or an object with a `next`. */
function observe(frame: Frame, observer: Value, value: Value, call: CallSite): void {
  if (observer.references.length > 0) called(frame, observer, [value], call);
  for (const key of observer.objects) {
    const next = frame.objectAt(key).fields.get('next');
    if (next !== undefined) called(frame, next, [value], call);
  }
}

function called(frame: Frame, target: Value, args: readonly Value[], call: CallSite): Value {
  if (!target.references.some(({ kind }) => kind === 'function')) return EMPTY;
  return frame.maybe(() =>
    callValue(frame, target, undefined, args, { ...call, construct: false, typeArguments: [] }),
  );
}

type External = Extract<Reference, { kind: 'external' }>;

function isStreamReference(reference: Reference): reference is External {
  return reference.kind === 'external' && RXJS.test(reference.package);
}

function isStream({ references, typed }: Value): boolean {
  return references.some(isStreamReference) || typed.some(({ type }) => isStreamType(type));
}

function isStreamType(type: Type): type is Extract<Type, { kind: 'external' }> {
  return type.kind === 'external' && RXJS.test(type.package);
}

/** The values that come out of a stream, or of what is awaited in its place. */
export function emitted(frame: Frame, source: Value, call: CallSite): Value {
  const of = (type: Type | undefined): Value => {
    if (type === undefined) return EMPTY;
    const name = frame.solver.types.nameOf(type);
    const spoken = name === '' ? call.name : name.charAt(0).toLowerCase() + name.slice(1);
    return valueOfType(frame, type, spoken, undefined, call.site);
  };
  const declared = [
    ...source.references.filter(isStreamReference).map(({ typeArguments }) => of(typeArguments?.[0])),
    ...source.typed.flatMap(({ type }) => (isStreamType(type) ? [of(type.arguments[0])] : [])),
  ];
  const created = source.objects.filter((key) => CREATED.test(key));
  const content: Value = {
    ...source,
    objects: source.objects.filter((key) => !created.includes(key)),
    references: source.references.filter((reference) => !isStreamReference(reference)),
    typed: source.typed.filter(({ type }) => !isStreamType(type)),
  };
  const inside = created.length === 0 ? EMPTY : elementsOf(frame, { ...EMPTY, objects: created });
  const all = joinAll([content, inside, ...declared]);
  return isEmpty(all) ? { ...all, opaque: true } : all;
}

/** A list is gone through; what is awaited is one value. */
function elementsOrSelf(frame: Frame, source: Value): Value {
  const isList = source.objects.some((key) => {
    const { fields, rest } = frame.objectAt(key);
    return rest !== undefined || fields.has('0');
  });
  const isTypedList = source.typed.some(({ type }) => frame.solver.types.element(type) !== undefined);
  return isList || isTypedList ? elementsOf(frame, source) : source;
}

/** A stream of these values. */
function stream(frame: Frame, values: Value): Value {
  return join(
    values,
    referenceValue({ kind: 'external', package: 'rxjs', path: 'Observable', instance: true }),
  );
}
