import { holderOfInput } from '../evaluate/header-names.js';
import { callFramework } from '../frameworks/index.js';
import type { ApiModel, LibraryModel, ProtectModel } from '@tomograph/rules';
import type { Frame } from '../evaluate/frame.js';
import { elementsOf, readField } from '../evaluate/access.js';
import { named } from '../evaluate/naming.js';
import { valueOfType } from '../evaluate/declared-values.js';
import { writeElement, writeField } from '../evaluate/places.js';
import { answering } from '../evaluate/answers.js';
import { findAt, leaveAt } from '../evaluate/carriers.js';
import { builtinFunction } from '../evaluate/builtins/functions.js';
import { builtinMethod } from '../evaluate/builtins/methods.js';
import { callValue, type CallSite } from '../evaluate/calls.js';
import { callCallbacks, enterConvention, unknownCall } from '../evaluate/unknown-calls.js';
import { callInCallbackStyle } from './callback-style.js';
import { callClassTransformer } from './class-transformer.js';
import { describedCall } from './described-types.js';
import { flatten } from '../evaluate/collect.js';
import { takePartInEvents } from '../evaluate/events.js';
import { concatenate } from '../evaluate/concatenation.js';
import { parseAccess } from '../../knowledge/access.js';
import { callRxjs } from '../frameworks/rxjs.js';
import { callOrm } from '../orm/index.js';
import { OWN_LIBRARY } from '../evaluate/own-functions.js';
import { onlyPaths, withoutPaths } from './field-paths.js';
import { firstState, persistState } from './persistence.js';
import { enterSink, holds, valueAt, type CallValues } from './sinks.js';
import { isTypeNotation, typeOfNotation } from '../../types/type-arguments.js';
import { SCHEMA_FUNCTIONS, validatedByFunction } from './validation.js';
import { pipeStreams } from './streams.js';
import { materialise, OPTIONS_DEPTH, optionsShape, reify } from '../solve/summaries.js';
import {
  constantValue,
  EMPTY,
  join,
  joinAll,
  OPAQUE,
  raise,
  referenceValue,
  reveal,
  step,
  treat,
  wholeText,
  type Reference,
  type Shape,
  type Value,
} from '../values/values.js';
import { enterError } from '../evaluate/errors.js';

/** Error classes of libraries (`NotFoundException`) hold their arguments, as those of the language do. */
const ERROR_NAME = /(Error|Exception)$/;

type External = Extract<Reference, { kind: 'external' }>;

/** Calls or constructs a member of a library, by its model where there is one. */
export function callExternal(
  frame: Frame,
  reference: External,
  receiver: Value,
  args: readonly Value[],
  written: CallSite,
): Value {
  const call = describedCall(frame, reference, args, written);
  if (reference.package === 'global') {
    const builtin = builtinFunction(frame, reference.path, args, call);
    if (builtin !== undefined) return builtin;
  }
  if (call.construct && ERROR_NAME.test(reference.path)) {
    const name = `${frame.throwing ? 'throw ' : ''}new ${call.name}`;
    enterError(frame, name, joinAll(args), call.site);
    return frame.allocate(`${call.site.file}:${call.site.start}:error`, {
      fields: new Map([['message', joinAll(args)]]),
    });
  }
  if (
    /^(node:)?path(\/(posix|win32))?$/.test(reference.package) &&
    /(^|\.)(join|resolve|normalize)$/.test(reference.path)
  ) {
    const parts = args.flatMap((argument, index) =>
      index === 0 ? [argument] : [constantValue('/'), argument],
    );
    return concatenate(frame, parts, true, call.site);
  }
  const path = reference.path === '' ? 'default' : reference.path;
  const found = frame.solver.libraries.member(reference.package, path);
  const framed = callFramework(frame, { reference, receiver, args, call });
  if (framed !== undefined) {
    if (found !== undefined)
      writeAway(frame, reference, found, { receiver, arguments: args, init: [] }, call);
    return framed;
  }
  const inOrder =
    callInCallbackStyle(frame, reference.package, path, args, call) ??
    callRxjs(frame, reference.package, path, args, call) ??
    pipeStreams(frame, reference, receiver, args, call);
  if (inOrder !== undefined) return inOrder;
  const init = (reference.init ?? []).map((shape, index) =>
    materialise(frame, shape, { values: new Map(), site: call.site, name: '' }, `init${index}`),
  );
  const values: CallValues = { receiver, arguments: args, init };
  if (found !== undefined) enterSinks(frame, found.model, found.api, values, call);
  const parsed = SCHEMA_FUNCTIONS.test(reference.package)
    ? validatedByFunction(frame, path, args, call)
    : reference.package === 'class-transformer'
      ? callClassTransformer(frame, path, args, call)
      : undefined;
  if (parsed !== undefined) return parsed;
  const mapped = callOrm(frame, { reference, receiver, args, call });
  if (mapped !== undefined) return mapped;
  if (found === undefined) return callUnmodelled(frame, reference, receiver, args, call, path);
  const { model, api } = found;
  const config = frame.solver.configurations.of(frame, model.package);
  if (api.configures === true) frame.solver.configurations.configure(frame, model, args);
  return resultOf(frame, reference, path, model, api, values, config, call);
}

/** Calls a function of the project as its configuration describes it. */
export function callOwn(
  frame: Frame,
  api: ApiModel,
  receiver: Value,
  args: readonly Value[],
  call: CallSite,
): Value {
  const values: CallValues = { receiver, arguments: args, init: [] };
  const reference: External = { kind: 'external', package: OWN_LIBRARY.package, path: '', instance: false };
  enterSinks(frame, OWN_LIBRARY, api, values, call);
  return resultOf(frame, reference, call.name, OWN_LIBRARY, api, values, [], call);
}

/** A facet that may be given once or several times. */
function listOf<T extends object>(facet: T | readonly T[] | undefined): readonly T[] {
  if (facet === undefined) return [];
  return Array.isArray(facet) ? (facet as readonly T[]) : [facet as T];
}

function enterSinks(
  frame: Frame,
  model: LibraryModel,
  api: ApiModel,
  values: CallValues,
  call: CallSite,
): void {
  for (const sink of listOf(api.sink)) {
    enterSink(
      frame,
      { sink, library: model, api, name: call.name, site: call.site },
      { ...values, covered: new Set(), site: call.site },
    );
  }
}

function resultOf(
  frame: Frame,
  reference: External,
  path: string,
  model: LibraryModel,
  api: ApiModel,
  values: CallValues,
  config: readonly Value[],
  call: CallSite,
): Value {
  const results: Value[] = [];
  let told = api.drops === true || api.sink !== undefined;
  if (takePartInEvents(frame, api, values, config, call)) told = true;
  const protections = listOf(api.protects);
  // What the receiver was created with may be the caller's: `createHmac('sha256', key)`.
  frame.conditional ||=
    protections.length > 0 && (reference.init ?? []).some(({ ports }) => ports.length > 0);
  for (const protection of protections) {
    told = true;
    const data = joinAll(
      (protection.data ?? ['arg0'])
        .map((access) => valueAt(frame, access, values, config))
        .filter((value) => value !== undefined),
    );
    const treated = protect(frame, protection, data, values, config, call);
    if (protection.to === 'this') writeElement(frame, values.receiver, treated);
    else results.push(treated);
  }
  if (api.selects !== undefined) {
    const selected = selectedFields(frame, api.selects, values, config, call);
    if (selected !== undefined) return selected;
  }
  // Data whose protection the call changes does not pass beside that.
  const changed = new Set(
    protections
      .filter((protection) => protection.to !== 'this')
      .flatMap((protection) => protection.data ?? ['arg0']),
  );
  const parts = new Map<string, Value>();
  for (const move of api.passes ?? []) {
    told = true;
    if (move.to === 'result' && changed.has(move.from)) continue;
    const from = valueAt(frame, move.from, values, config);
    if (from === undefined) continue;
    const moved =
      move.format === undefined ? from : { ...flatten(frame, from, call.site), format: move.format };
    if (move.to === 'result') results.push(moved);
    else if (move.to.startsWith('result.')) parts.set(move.to.slice('result.'.length), moved);
    else storeAt(frame, move.to, moved, values, config, call);
  }
  if (parts.size > 0)
    results.push(frame.allocate(`${call.site.file}:${call.site.start}:parts`, { fields: parts }));
  if (api.leaves !== undefined || api.finds !== undefined) {
    told = true;
    results.push(carriedThrough(frame, reference, api, values, config, call));
  }
  for (const invoked of api.calls ?? []) {
    told = true;
    const target = valueAt(frame, invoked.callee, values, config);
    if (target === undefined) continue;
    const callbackArgs = invoked.with.map((what) =>
      callbackArgument(frame, what, reference, model, values, config, call),
    );
    if (invoked.resultTo === 'state') {
      results.push(firstState(frame, target, callbackArgs, call));
      continue;
    }
    if (invoked.errorFirst === true && takesError(target)) callbackArgs.unshift(errorOf(frame, call));
    const result = answering(frame, target, invoked.answers, { library: model, api, call }, () =>
      frame.maybe(() => callValue(frame, target, undefined, callbackArgs, { ...call, construct: false })),
    );
    if (invoked.resultTo === 'result') results.push(result);
    else if (invoked.resultTo === 'result.data')
      results.push(
        frame.allocate(`${call.site.file}:${call.site.start}:${path}`, {
          fields: new Map([['data', result]]),
        }),
      );
    else if (invoked.resultTo === 'elements of result')
      results.push(
        frame.allocate(`${call.site.file}:${call.site.start}:${path}`, { fields: new Map(), rest: result }),
      );
    else if (invoked.resultTo === 'this') writeElement(frame, values.receiver, result);
  }
  if (writeAway(frame, reference, { model, api }, values, call)) told = true;
  const called = new Set([
    ...(api.calls ?? []).map((invoked) => invoked.callee),
    // A listener is called when there is an event, or with what its types promise where none is in sight.
    ...(api.listens ?? []).map(({ listener }) => listener),
    // What makes the first state was called for it.
    ...listOf(api.persists).flatMap(({ state }) => state),
  ]);
  callCallbacks(
    frame,
    values.arguments.filter(
      (_, index) => !called.has(`arg${index}`) && ![...called].some((callee) => callee.startsWith('args')),
    ),
  );
  if (api.fixed !== undefined && holds(frame, api.fixed, values, config))
    results.push({ ...EMPTY, written: true });
  if (api.source !== undefined) {
    told = true;
    results.push({
      ...EMPTY,
      labels: [
        {
          category: api.source,
          certainty: 'certain',
          protection: 'plain',
          expression: call.name,
          trail: step(undefined, 'source', call.site, call.name),
        },
      ],
    });
  }
  if (api.input === true) {
    told = true;
    const key = values.arguments[0] === undefined ? undefined : wholeText(values.arguments[0]);
    const input: Value = { ...OPAQUE, input: true };
    results.push(
      key === undefined ? input : named(frame, input, key, holderOfInput(reference.path), call.site, key),
    );
  }
  const returns = values.arguments.length === 0 ? (api.curried ?? api.returns) : api.returns;
  if (api.field !== undefined) {
    told = true;
    const name = valueAt(frame, api.field, values, config);
    const key = name === undefined ? undefined : wholeText(name);
    const input: Value = { ...OPAQUE, input: true };
    results.push(key === undefined ? input : named(frame, input, key, 'request', call.site, key));
  }
  const declared =
    returns !== undefined && isTypeNotation(returns)
      ? ofTypeArguments(frame, returns, reference, model, values, config, call)
      : undefined;
  if (api.unknown === true && declared === undefined) results.push(OPAQUE);
  if (declared !== undefined) {
    told = true;
    results.push(declared);
  } else if (returns !== undefined && !isTypeNotation(returns)) {
    told = true;
    results.push(returned(frame, reference, returns, model, values, call));
  } else if (call.construct) {
    told = true;
    const instance = instanceReference(frame, reference, reference.path, values, call);
    // What a constructor takes in stays inside, unless the model says what becomes of it.
    results.push(instance);
  }
  if (told) return results.length === 0 ? EMPTY : joinAll(results);
  const { package: subject } = model;
  const { receiver, arguments: args } = values;
  return unknownCall(frame, receiver, args, call, 'unmodelled-library', subject, reference.path);
}

/** What a model says in terms of the type arguments of the call or of its receiver; undefined where there are none. */
function ofTypeArguments(
  frame: Frame,
  notation: string,
  reference: External,
  model: LibraryModel,
  values: CallValues,
  config: readonly Value[],
  call: CallSite,
): Value | undefined {
  const args = call.typeArguments.length > 0 ? call.typeArguments : reference.typeArguments;
  const type = typeOfNotation(frame.solver.types, model.package, notation, args, (access) => {
    const value = valueAt(frame, access, values, config);
    return value === undefined ? undefined : wholeText(value);
  });
  if (type === undefined) return undefined;
  const name = frame.solver.types.nameOf(type);
  const spoken = name === '' ? call.name : name.charAt(0).toLowerCase() + name.slice(1);
  return valueOfType(frame, type, spoken, undefined, call.site);
}

/** Calls that leave something for other functions, or find what those have left. */
function carriedThrough(
  frame: Frame,
  reference: External,
  { leaves, finds }: ApiModel,
  values: CallValues,
  config: readonly Value[],
  call: CallSite,
): Value {
  // Where the key is not constant, everything is at one place.
  const keyAt = (access: string | undefined): string => {
    const key = access === undefined ? undefined : valueAt(frame, access, values, config);
    return (key === undefined ? undefined : wholeText(key)) ?? '*';
  };
  const left = leaves === undefined ? undefined : valueAt(frame, leaves.data, values, config);
  if (leaves !== undefined && left !== undefined)
    leaveAt(frame, reference.package, leaves.at, keyAt(leaves.key), left);
  return finds === undefined
    ? EMPTY
    : (findAt(frame, reference.package, finds.at, keyAt(finds.key), call.site) ?? EMPTY);
}

/** `pick(user, ['id'])`: the record with only, or without, the named fields; undefined where the names are not constant. */
function selectedFields(
  frame: Frame,
  selects: NonNullable<ApiModel['selects']>,
  values: CallValues,
  config: readonly Value[],
  call: CallSite,
): Value | undefined {
  const record = valueAt(frame, selects.from, values, config);
  if (record === undefined) return undefined;
  const names = new Set<string>();
  for (const access of selects.keys) {
    const { root, index } = parseAccess(access);
    const given =
      root === 'args'
        ? values.arguments.slice(index)
        : [valueAt(frame, access, values, config)].filter((value) => value !== undefined);
    for (const value of given.flatMap((argument) =>
      argument.objects.length === 0
        ? [argument]
        : argument.objects.flatMap((key) => [...frame.objectAt(key).fields.values()]),
    )) {
      const name = wholeText(value);
      if (name === undefined) return undefined;
      names.add(name);
    }
  }
  return selects.keep
    ? onlyPaths(frame, record, [...names], `${call.site.file}:${call.site.start}`)
    : withoutPaths(frame, record, [...names], call.site.start);
}

/** Keeps data at a place of a call: in the receiver itself, or in a field of it that is made on the way. */
function storeAt(
  frame: Frame,
  access: string,
  value: Value,
  values: CallValues,
  config: readonly Value[],
  call: CallSite,
): void {
  const [root = '', ...path] = access.split('.');
  let target = valueAt(frame, root, values, config);
  if (target === undefined) return;
  const last = path.pop();
  for (const name of path) {
    const inner: Value = readField(frame, target, name, { site: call.site, owner: '', callee: true });
    if (inner.objects.length > 0) {
      target = inner;
      continue;
    }
    const made = frame.allocate(`${call.site.file}:${call.site.start}:${name}`, { fields: new Map() });
    writeField(frame, target, name, made);
    target = made;
  }
  if (last === undefined) writeElement(frame, target, value);
  // Each call keeps what it was given apart, so that constants stay constants.
  else writeField(frame, target, last === '*' ? `(${call.site.start})` : last, value);
}

/** Raises or takes away the protection of what passes through, as the model of the call says. */
function protect(
  frame: Frame,
  protection: ProtectModel,
  data: Value,
  values: CallValues,
  config: readonly Value[],
  call: CallSite,
): Value {
  const flat = flatten(frame, data, call.site);
  if (protection.reveals === true)
    return { ...treat(flat, (own) => reveal(own, call.site, call.name)), opaque: flat.labels.length === 0 };
  if (protection.undoes !== undefined) {
    const { undoes } = protection;
    frame.conditional ||= flat.ports.length > 0;
    return treat(flat, (own) => (own.reason === undoes ? reveal(own, call.site, call.name) : own));
  }
  noteConditions(frame, protection, values, config);
  const matching = protection.raises?.find(
    (candidate) => candidate.when === undefined || holds(frame, candidate.when, values, config),
  );
  if (matching === undefined) return flat;
  const { state, because } = matching;
  const raised = treat(flat, (own) => raise(own, state, because, call.site, call.name));
  // What is encrypted or hashed is a text in that format no more.
  return raised.format === undefined || state === 'masked' ? raised : { ...raised, format: undefined };
}

/** Remembers that a caller who knows a key or an algorithm knows better what this protection is worth. */
function noteConditions(
  frame: Frame,
  { raises }: ProtectModel,
  values: CallValues,
  config: readonly Value[],
): void {
  frame.conditional ||= (raises ?? [])
    .flatMap(({ when }) => when ?? [])
    .some(({ at }) => (valueAt(frame, at, values, config)?.ports.length ?? 0) > 0);
}

function callbackArgument(
  frame: Frame,
  what: string,
  reference: External,
  model: LibraryModel,
  values: CallValues,
  config: readonly Value[],
  call: CallSite,
): Value {
  const [first = '', ...others] = what.split(' or ');
  if (others.length > 0) {
    const known = ofTypeArguments(frame, first, reference, model, values, config, call);
    // The type of a single value tells less than the value itself.
    if (known !== undefined && known.typed.length > 0) return known;
    return callbackArgument(frame, others.join(' or '), reference, model, values, config, call);
  }
  if (what.startsWith('elements of ')) {
    const source = valueAt(frame, what.slice('elements of '.length), values, config);
    return source === undefined ? EMPTY : elementsOf(frame, source);
  }
  if (what === 'input') return { ...OPAQUE, input: true };
  if (/^(arg\d|args\d?|init\d|config\d|this)(\.|$)/.test(what))
    return valueAt(frame, what, values, config) ?? EMPTY;
  if (isTypeNotation(what))
    return ofTypeArguments(frame, what, reference, model, values, config, call) ?? OPAQUE;
  const typeArguments = call.typeArguments.length > 0 ? call.typeArguments : reference.typeArguments;
  const [name = '', made] = what.split(' with ');
  const init = made === 'args' ? argumentsOf(frame, values) : made === 'init' ? reference.init : undefined;
  const [packageName, type] = name.includes(':') ? splitLast(name) : [model.package, name];
  const object = frame.allocate(`callback ${packageName}:${type} ${call.site.file}:${call.site.start}`, {
    fields: new Map(),
  });
  return {
    ...object,
    references: [
      {
        kind: 'external',
        package: packageName,
        path: type,
        instance: true,
        ...(init === undefined ? {} : { init }),
        ...(typeArguments === undefined ? {} : { typeArguments }),
      },
    ],
  };
}

/** A handler of four parameters is one of errors: the first one is what has been thrown or handed on. */
function takesError({ references }: Value): boolean {
  const functions = references.filter((reference) => reference.kind === 'function');
  return (
    functions.length > 0 && functions.every(({ function: target }) => target.facts.parameters.length === 4)
  );
}

function errorOf(frame: Frame, call: CallSite): Value {
  const error: Reference = { kind: 'external', package: 'global', path: 'Error', instance: true };
  return {
    ...frame.allocate(`callback error ${call.site.file}:${call.site.start}`, { fields: new Map() }),
    references: [error],
  };
}

/** What else a call was given, for those whom it calls: the validators of a route, the name of a queue. */
function argumentsOf(frame: Frame, values: CallValues): Shape[] {
  return values.arguments.map((argument) => {
    const isKept =
      argument.constant !== undefined || argument.references.some(({ kind }) => kind === 'external');
    return optionsShape(reify(frame, isKept ? argument : EMPTY, OPTIONS_DEPTH));
  });
}

function returned(
  frame: Frame,
  reference: External,
  target: string,
  model: LibraryModel,
  values: CallValues,
  call: CallSite,
): Value {
  if (target === 'this') return values.receiver;
  const argument = /^arg(\d)$/.exec(target);
  if (argument?.[1] !== undefined) return values.arguments[Number(argument[1])] ?? EMPTY;
  const [packageName, type] = target.includes(':') ? splitLast(target) : [model.package, target];
  return instanceReference(frame, { ...reference, package: packageName }, type, values, call);
}

function splitLast(text: string): [string, string] {
  const at = text.lastIndexOf(':');
  return at < 0 ? ['', text] : [text.slice(0, at), text.slice(at + 1)];
}

/** An instance of a library's type: what it was created with, and an object for what is put into it. */
function instanceReference(
  frame: Frame,
  reference: External,
  type: string,
  values: CallValues,
  call: CallSite,
): Value {
  const isMember = reference.path.includes('#');
  const created = values.arguments.length > 0 ? values.arguments : [];
  // Members that return further parts of a client (`logger.child()`) keep what the client was created with.
  const init =
    isMember && reference.init !== undefined
      ? reference.init
      : created.map((argument) => optionsShape(reify(frame, argument, OPTIONS_DEPTH)));
  const typeArguments = call.typeArguments.length > 0 ? call.typeArguments : reference.typeArguments;
  const instance: Reference = {
    kind: 'external',
    package: reference.package,
    path: type.replace(/^default\./, ''),
    instance: true,
    init,
    ...(typeArguments === undefined ? {} : { typeArguments }),
  };
  const object = frame.allocate(`${call.site.file}:${call.site.start}:${type}`, { fields: new Map() });
  return { ...object, references: [instance] };
}

/** A library that no model describes: its results may carry what went in, and lead on to further members. */
function callUnmodelled(
  frame: Frame,
  reference: External,
  receiver: Value,
  args: readonly Value[],
  call: CallSite,
  path: string,
): Value {
  const method = /[.#]([^.#]+)$/.exec(path)?.[1];
  if (method !== undefined && enterConvention(frame, method, args, call)) return EMPTY;
  const isResult = path.includes('()') || receiver.objects.length > 0 || receiver.input === true;
  if (method !== undefined && isResult) {
    const builtin = builtinMethod(frame, receiver, method, args, call);
    if (builtin !== undefined) return builtin;
  }
  const known = frame.solver.libraries.known(reference.package);
  const result = unknownCall(
    frame,
    { ...receiver, references: [] },
    args,
    call,
    known || reference.package === 'global' ? 'unresolved-call' : 'unmodelled-library',
    reference.package === 'global' ? call.name : reference.package,
    reference.package === 'global' ? undefined : path,
  );
  const next: Reference = {
    kind: 'external',
    package: reference.package,
    path: call.construct ? path : `${path}()`,
    instance: call.construct,
    ...(call.construct
      ? { init: args.map((argument) => optionsShape(reify(frame, argument, OPTIONS_DEPTH))) }
      : reference.init === undefined
        ? {}
        : { init: reference.init }),
    ...(call.typeArguments.length > 0
      ? { typeArguments: call.typeArguments }
      : reference.typeArguments === undefined
        ? {}
        : { typeArguments: reference.typeArguments }),
  };
  return join(result, { ...referenceValue(next), opaque: true });
}

/** Lets a library write the state that it is given where it keeps it; true when it keeps any. */
function writeAway(
  frame: Frame,
  reference: External,
  { model, api }: { readonly model: LibraryModel; readonly api: ApiModel },
  values: CallValues,
  call: CallSite,
): boolean {
  const config = frame.solver.configurations.of(frame, model.package);
  const persisted = listOf(api.persists);
  for (const persistence of persisted) {
    const given = (persistence.with ?? []).map((what) =>
      callbackArgument(frame, what, reference, model, values, config, call),
    );
    persistState(frame, { model: persistence, package: model.package, values, config, call, given });
  }
  return persisted.length > 0;
}
