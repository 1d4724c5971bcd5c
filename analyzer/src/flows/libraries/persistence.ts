import type { PersistenceModel } from '@tomograph/rules';
import { readField } from '../evaluate/access.js';
import { isStructured, valueOfType } from '../evaluate/declared-values.js';
import { callMethod, callValue, type CallSite } from '../evaluate/calls.js';
import type { Frame } from '../evaluate/frame.js';
import { stateFrom } from '../evaluate/initial-state.js';
import { fileScope } from '../../types/scopes.js';
import { typeOfNotation } from '../../types/type-arguments.js';
import {
  constantValue,
  EMPTY,
  isEmpty,
  joinAll,
  referenceValue,
  wholeText,
  type Value,
} from '../values/values.js';
import { onlyPaths, withoutPaths } from './field-paths.js';
import { holds, valueAt, type CallValues } from './sinks.js';

const LOCAL_STORAGE = referenceValue({
  kind: 'external',
  package: 'global',
  path: 'localStorage',
  instance: false,
});

/** The call that makes the store, with what its model needs to know of it. */
export interface Persisting {
  readonly model: PersistenceModel;
  readonly package: string;
  readonly values: CallValues;
  readonly config: readonly Value[];
  readonly call: CallSite;
  /** What the function that makes the first state is called with. */
  readonly given: readonly Value[];
}

/** A store is made that a library writes away by itself: what it will hold goes to its storage here. */
export function persistState(frame: Frame, persisting: Persisting): void {
  const { model, values, config, call } = persisting;
  if (model.when !== undefined && !holds(frame, model.when, values, config)) return;
  const options = valueAt(frame, model.options, values, config) ?? EMPTY;
  const state = stateOf(frame, persisting);
  for (const each of optionsIn(frame, options)) {
    const member = (path: string | undefined): Value =>
      path === undefined ? EMPTY : memberAt(frame, each, path);
    const kept = passedThrough(frame, partOf(frame, model, state, member, call), model, member, call);
    const storage = called(frame, member(model.storage), [], call);
    const target = isEmpty(storage) && storage.opaque !== true ? LOCAL_STORAGE : storage;
    callMethod(frame, target, 'setItem', [constantValue(call.name), kept], { ...call, construct: false });
  }
}

/** The state as its type declares it; where no type is named, as it begins. */
function stateOf(
  frame: Frame,
  { model, package: packageName, values, config, call, given }: Persisting,
): Value {
  const named =
    model.type === undefined
      ? undefined
      : (typeOfNotation(frame.solver.types, packageName, model.type, call.typeArguments) ?? frame.expected);
  if (named !== undefined) return valueOfType(frame, named, 'state', undefined, call.site);
  const [maker = EMPTY] = model.state
    .map((access) => valueAt(frame, access, values, config))
    .filter((value) => value !== undefined);
  // The reducers of parts of the state stand in an object.
  const parts = maker.references.length > 0 ? [] : maker.objects;
  const fields = new Map(
    parts.flatMap((key) =>
      [...frame.objectAt(key).fields].map(([name, part]): [string, Value] => [
        name,
        firstState(frame, part, given, call),
      ]),
    ),
  );
  return fields.size === 0
    ? firstState(frame, maker, given, call)
    : frame.allocate(`${call.site.file}:${call.site.start}:parts`, { fields });
}

/** What a function makes of no state, and what it says to make; a state that is there already. */
export function firstState(frame: Frame, maker: Value, given: readonly Value[], call: CallSite): Value {
  const declared = maker.references.flatMap((reference) => {
    const returned = reference.kind === 'function' ? reference.function.facts.returnType : undefined;
    return reference.kind === 'function' && returned !== undefined
      ? [frame.solver.types.resolve(returned, fileScope(reference.function.file))]
      : [];
  });
  const initial = frame.maybe(() => called(frame, maker, given, call));
  const promised = declared
    .filter((type) => isStructured(frame, type))
    .map((type) => valueOfType(frame, type, 'state', undefined, call.site));
  return promised.length > 0 ? joinAll(promised) : stateFrom(frame, initial, EMPTY, call.site);
}

/** `[{ pick: … }, { pick: … }]` are several sets of options. */
function optionsIn(frame: Frame, options: Value): readonly Value[] {
  const list = options.objects.flatMap((key) => {
    const { fields } = frame.objectAt(key);
    return fields.has('0') ? [...fields.values()] : [];
  });
  return list.length > 0 ? list : [options];
}

function partOf(
  frame: Frame,
  { part, keep = [], omit = [] }: PersistenceModel,
  state: Value,
  member: (path: string | undefined) => Value,
  call: CallSite,
): Value {
  const narrowing = member(part);
  if (narrowing.references.length > 0) return called(frame, narrowing, [state], call);
  const kept = keep.map(member).find(({ objects }) => objects.length > 0);
  if (kept !== undefined) {
    const paths = textsIn(frame, kept);
    return paths === undefined
      ? state
      : onlyPaths(frame, state, paths, `${call.site.file}:${call.site.start}`);
  }
  const left = omit.map(member).find(({ objects }) => objects.length > 0);
  const paths = left === undefined ? undefined : textsIn(frame, left);
  return paths === undefined ? state : withoutPaths(frame, state, paths, call.site.start);
}

/** Encryption, or anything else that is done to the state on its way. */
function passedThrough(
  frame: Frame,
  state: Value,
  { through = [] }: PersistenceModel,
  member: (path: string | undefined) => Value,
  call: CallSite,
): Value {
  let passed = state;
  for (const place of through.map(member)) {
    if (place.references.some(({ kind }) => kind === 'function'))
      passed = called(frame, place, [passed], call);
    for (const transform of place.objects.flatMap((key) => [...frame.objectAt(key).fields.values()]))
      if (transform.references.length > 0)
        passed = callMethod(frame, transform, 'in', [passed], { ...call, construct: false });
  }
  return passed;
}

function called(frame: Frame, value: Value, args: readonly Value[], call: CallSite): Value {
  return value.references.some(({ kind }) => kind === 'function')
    ? callValue(frame, value, undefined, args, { ...call, construct: false })
    : value;
}

function memberAt(frame: Frame, value: Value, path: string): Value {
  return path
    .split('.')
    .reduce(
      (holder, name) =>
        readField(frame, holder, name, { site: frame.current, owner: '', callee: holder.typed.length === 0 }),
      value,
    );
}

/** The constant texts of a list; undefined where they are not all known. */
function textsIn(frame: Frame, list: Value): readonly string[] | undefined {
  const texts = list.objects.flatMap((key) => [...frame.objectAt(key).fields.values()]).map(wholeText);
  return texts.every((text) => text !== undefined) && !hasMore(frame, list) ? texts : undefined;
}

function hasMore(frame: Frame, list: Value): boolean {
  return list.objects.some((key) => frame.objectAt(key).rest !== undefined);
}
