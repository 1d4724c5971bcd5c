import type { ApiModel, ProtectModel } from '@tomograph/rules';
import { builtinFunction, builtinMethod } from './builtins.js';
import { callCallbacks, callValue, enterConvention, unknownCall } from './calls.js';
import { notCovered } from './core.js';
import { elementsOf, flatten, readField, writeElement, writeField, type Reading } from './fields.js';
import { isTypeNotation, typeOfNotation, type ExpressionOf, type Type } from './front-end.js';
import type { Call } from './invoke.js';
import type { Machine } from './machine.js';
import { dataOf, isUnmodelled, nameByType, valueOfType } from './names.js';
import { without } from './patterns.js';
import { holds, valueAt, type CallValues } from './places.js';
import { enterError, enterSink } from './report.js';
import {
  callableValue,
  EMPTY,
  join,
  joinAll,
  mapData,
  raise,
  UNKNOWN_VALUE,
  wholeText,
  type Callable,
  type Value,
} from './values.js';

type External = Extract<Callable, { kind: 'external' }>;

/** What the reference interprets of a model; whatever says more is left out. */
const FACETS: ReadonlySet<string> = new Set<keyof ApiModel>([
  'sink',
  'protects',
  'passes',
  'selects',
  'drops',
  'returns',
  'is',
  'calls',
  'source',
  'unknown',
  'input',
  'fixed',
]);

/** Packages that the product knows by more than their models: mappers, schemas, frameworks. */
const BEYOND =
  /^(@prisma\/|(node:)?sqlite|pg|mysql|mariadb|postgres|better-sqlite3|sqlite3|graphql|nexus|@pothos|@graphql|@apollo|type-graphql|mercurius|drizzle|kysely|knex|typeorm|sequelize|mongoose|mongodb|@mikro-orm|@supabase|react|preact|vue|svelte|zod|yup|joi|class-|@nestjs|@angular|rxjs|winston|@trpc|valibot|superstruct|ajv|@sinclair|arktype|effect|io-ts|runtypes)/;

/** What the environment configures: there, not known, and not personal. */
const CONFIGURED: Value = { ...EMPTY };

/** A member of something that a library exports or creates. */
export function externalMember(m: Machine, external: External, name: string, reading: Reading): Value[] {
  const separator = external.instance ? '#' : external.path === '' ? '' : '.';
  const path = `${external.path}${separator}${name}`;
  if (/^(process\.env|env|import\.meta\.env)$/.test(external.path)) return [CONFIGURED];
  checkPackage(external);
  const api = m.world.knowledge.libraries.member(external.package, path)?.api;
  const member: External = { ...external, path, instance: false };
  if (api !== undefined) checkFacets(api);
  if (api?.is !== undefined) return [whatItIs(m, external, member, api, name, reading)];
  if (api?.input === true)
    return [{ ...UNKNOWN_VALUE, input: true, callables: reading.callee === true ? [member] : [] }];
  if (api?.source !== undefined && reading.callee !== true)
    return [dataOf(api.source, 'certain', m.activation)];
  const isData = external.path.includes('()') || (external.instance && isUnmodelled(m, external));
  if (reading.callee !== true && isData) return [{ ...UNKNOWN_VALUE, callables: [member] }];
  return [callableValue(member)];
}

function whatItIs(
  m: Machine,
  external: External,
  member: External,
  api: ApiModel,
  name: string,
  reading: Reading,
): Value {
  const target = api.is ?? '';
  if (target === 'this') return callableValue(external);
  if (!isTypeNotation(target)) {
    const [pkg, type] = splitType(target, external.package);
    return callableValue({ ...member, package: pkg, path: type, instance: true });
  }
  const type = typeOfNotation(m.world.types, external.package, target, external.typeArguments);
  if (type !== undefined && !(api.input === true && type.kind === 'external')) {
    if (name === 'value' || name === 'data')
      return valueOfType(m, type, reading.owner, `${external.made}#${name}`);
    return valueOfType(m, type, name, `${external.made}#${name}`);
  }
  if (api.input === true) return { ...UNKNOWN_VALUE, input: true };
  return api.unknown === true ? UNKNOWN_VALUE : callableValue(member);
}

function splitType(target: string, otherwise: string): [string, string] {
  const at = target.lastIndexOf(':');
  return at < 0 ? [otherwise, target] : [target.slice(0, at), target.slice(at + 1)];
}

function checkPackage(external: External): void {
  if (BEYOND.test(external.package)) notCovered(`the package ${external.package}`);
}

function checkFacets(api: ApiModel): void {
  for (const facet of Object.keys(api))
    if (!FACETS.has(facet)) notCovered(`models that say what something ${facet}`);
}

/** Calls or constructs a member of a library, by its model where there is one. */
export function callExternal(
  m: Machine,
  external: External,
  receiver: Value,
  args: readonly Value[],
  call: Call,
): Value {
  checkPackage(external);
  if (external.package === 'global') {
    const builtin = builtinFunction(m, external.path, args, call);
    if (builtin !== undefined) return builtin;
  }
  if (call.construct === true && /(Error|Exception)$/.test(external.path)) {
    enterError(m, joinAll(args), call);
    return m.make('error', call.range, 'error', new Map([['message', joinAll(args)]]));
  }
  if (/^(node:)?path/.test(external.package)) notCovered('a path of files');
  const path = external.path === '' ? 'default' : external.path;
  const found = m.world.knowledge.libraries.member(external.package, path);
  if (found === undefined) return callUnmodelled(m, external, receiver, args, call, path);
  const { api } = found;
  checkFacets(api);
  const values: CallValues = { receiver, arguments: args, init: external.init };
  for (const sink of listOf(api.sink)) enterSink(m, sink, values, call);
  return resultOf(m, external, found.model.package, api, values, call);
}

function listOf<T extends object>(facet: T | readonly T[] | undefined): readonly T[] {
  if (facet === undefined) return [];
  return Array.isArray(facet) ? (facet as readonly T[]) : [facet as T];
}

/** What a modelled call gives back, and what it leaves in its receiver. */
function resultOf(
  m: Machine,
  external: External,
  owner: string,
  api: ApiModel,
  values: CallValues,
  call: Call,
): Value {
  const results: Value[] = [];
  const protections = listOf(api.protects);
  for (const protection of protections) {
    const data = (protection.data ?? ['arg0']).flatMap((access) => valueAt(m, access, values) ?? []);
    const treated = protect(m, protection, joinAll(data), values);
    if (protection.to === 'this') writeElement(m, values.receiver, treated);
    else results.push(treated);
  }
  const selected = api.selects === undefined ? undefined : selectedFields(m, api.selects, values, call);
  if (selected !== undefined) return selected;
  // Data whose protection the call changes does not pass beside that.
  const changed = protections.filter(({ to }) => to !== 'this').flatMap(({ data }) => data ?? ['arg0']);
  for (const { from, to, format } of api.passes ?? []) {
    if (to === 'result' && changed.includes(from)) continue;
    const value = valueAt(m, from, values);
    if (value === undefined) continue;
    const moved = format === undefined ? value : { ...flatten(m, value), format };
    if (to === 'result') results.push(moved);
    else storeAt(m, to, moved, values);
  }
  results.push(...callBack(m, external, owner, api, values, call));
  if (api.fixed !== undefined && holds(m, api.fixed, values)) results.push({ ...EMPTY, written: true });
  if (api.source !== undefined) results.push(dataOf(api.source, 'certain', m.activation));
  if (api.input === true) results.push(inputOf(m, values));
  const declared = declaredResult(m, external, owner, api, call);
  if (declared !== undefined) results.push(declared);
  else if (api.unknown === true) results.push(UNKNOWN_VALUE);
  if (api.returns !== undefined && !isTypeNotation(api.returns))
    results.push(returned(m, external, owner, api.returns, values, call));
  else if (call.construct === true && declared === undefined)
    results.push(instance(m, external, external.package, external.path, values, call));
  const isTold =
    results.length > 0 || [api.drops, api.sink, api.passes, api.calls].some((facet) => facet !== undefined);
  return isTold ? joinAll(results) : unknownCall(m, values.receiver, values.arguments, call);
}

function inputOf(m: Machine, { arguments: args }: CallValues): Value {
  const input: Value = { ...UNKNOWN_VALUE, input: true };
  const key = args[0] === undefined ? undefined : wholeText(args[0]);
  return key === undefined ? input : notCovered('a field of the input that is asked for');
}

/** Runs the callbacks that the model names with what it says, and all others with anything. */
function callBack(
  m: Machine,
  external: External,
  owner: string,
  api: ApiModel,
  values: CallValues,
  call: Call,
): Value[] {
  const results: Value[] = [];
  const named = (api.calls ?? []).map(({ callee }) => callee);
  for (const invoked of api.calls ?? []) {
    if (invoked.answers !== undefined) notCovered('a callback that answers');
    const target = valueAt(m, invoked.callee, values);
    if (target === undefined) continue;
    const args = invoked.with.map((what) => given(m, what, external, owner, values, call));
    const result = m.maybe(() => callValue(m, target, args, { ...call, construct: false }));
    if (invoked.resultTo === 'result') results.push(result);
    else if (invoked.resultTo === 'elements of result')
      results.push(m.make('list', call.range, 'results', new Map(), result));
    else if (invoked.resultTo === 'this') writeElement(m, values.receiver, result);
    else if (invoked.resultTo !== undefined) notCovered('a callback whose result goes elsewhere');
  }
  const others = values.arguments.filter(
    (_, index) => !named.includes(`arg${index}`) && !named.some((callee) => callee.startsWith('args')),
  );
  callCallbacks(m, others, call);
  return results;
}

function given(
  m: Machine,
  what: string,
  external: External,
  owner: string,
  values: CallValues,
  call: Call,
): Value {
  if (what.includes(' or ')) notCovered('a callback that is given one of two things');
  if (what.startsWith('elements of ')) {
    const source = valueAt(m, what.slice('elements of '.length), values);
    return source === undefined ? EMPTY : elementsOf(m, source);
  }
  if (/^(arg\d|args\d?|init\d|config\d|this)(\.|$)/.test(what)) return valueAt(m, what, values) ?? EMPTY;
  if (isTypeNotation(what)) notCovered('a callback that is given a type argument');
  const [pkg, type] = splitType(what, owner);
  const key = m.placeOf(call.range, `given ${what}`);
  const object = m.allocate(key, { kind: 'made', fields: new Map() });
  const named = call.typeArguments ?? [];
  const typed = named.length > 0 ? { typeArguments: named } : {};
  const instanceOf = { ...external, ...typed, package: pkg, path: type, instance: true, made: key, init: [] };
  return join(object, callableValue(instanceOf));
}

/** What a model says of the result in terms of the type arguments that the code names. */
function declaredResult(
  m: Machine,
  external: External,
  owner: string,
  api: ApiModel,
  call: Call,
): Value | undefined {
  if (api.returns === undefined || !isTypeNotation(api.returns)) return undefined;
  const named = call.typeArguments ?? [];
  const args = named.length > 0 ? named : external.typeArguments;
  const type: Type | undefined = typeOfNotation(m.world.types, owner, api.returns, args);
  if (type === undefined) return undefined;
  return valueOfType(m, type, nameByType(m, type, call.name), m.placeOf(call.range, 'answer'));
}

/** Raises or takes away the protection of what passes through, as the model of the call says. */
function protect(m: Machine, protection: ProtectModel, data: Value, values: CallValues): Value {
  const flat = flatten(m, data);
  if (protection.reveals === true) {
    const revealed = mapData(flat, (datum) => ({ ...datum, protection: 'plain' }));
    return { ...revealed, unknown: flat.data.length === 0 };
  }
  const { undoes, raises } = protection;
  if (undoes !== undefined)
    return mapData(flat, (datum) => (datum.reason === undoes ? { ...datum, protection: 'plain' } : datum));
  const matching = raises?.find(({ when }) => when === undefined || holds(m, when, values));
  if (matching === undefined) return flat;
  const raised = mapData(flat, (datum) => raise(datum, matching.state, matching.because));
  const { format: _format, ...unformatted } = raised;
  return matching.state === 'masked' ? raised : unformatted;
}

/** `pick(user, ['id'])`: the record with only, or without, the named fields. */
function selectedFields(
  m: Machine,
  { from, keys, keep }: NonNullable<ApiModel['selects']>,
  values: CallValues,
  call: Call,
): Value | undefined {
  const record = valueAt(m, from, values);
  if (record === undefined) return undefined;
  const names = keys
    .flatMap((access) =>
      /^args\d?$/.test(access)
        ? values.arguments.slice(Number(access.slice(4)))
        : (valueAt(m, access, values) ?? []),
    )
    .flatMap((value) =>
      value.objects.length === 0
        ? [value]
        : value.objects.flatMap((key) => [...m.objectAt(key).fields.values()]),
    )
    .map(wholeText);
  if (names.includes(undefined)) return undefined;
  const known = names.filter((name) => name !== undefined);
  if (!keep) return without(m, record, new Set(known), m.placeOf(call.range, 'omitted'));
  const read = (name: string): Value =>
    readField(m, record, name, { owner: '', callee: true, range: call.range });
  return m.make('record', call.range, 'picked', new Map(known.map((name) => [name, read(name)])));
}

/** Keeps data at a place of a call: in the receiver itself, or in a field of it. */
function storeAt(m: Machine, access: string, value: Value, values: CallValues): void {
  const [root = '', name, ...deeper] = access.split('.');
  const target = valueAt(m, root, values);
  if (target === undefined) return;
  if (deeper.length > 0) notCovered('a place deep inside of something');
  if (name === undefined || name === '*') writeElement(m, target, value);
  else writeField(m, target, name, value);
}

function returned(
  m: Machine,
  external: External,
  owner: string,
  target: string,
  values: CallValues,
  call: Call,
): Value {
  if (target === 'this') return values.receiver;
  const argument = /^arg(\d)$/.exec(target)?.[1];
  if (argument !== undefined) return values.arguments[Number(argument)] ?? EMPTY;
  const [pkg, type] = splitType(target, owner);
  return instance(m, external, pkg, type, values, call);
}

/** An instance of a library's type, with what it was created with. */
function instance(
  m: Machine,
  external: External,
  pkg: string,
  type: string,
  values: CallValues,
  call: Call,
): Value {
  const made = m.placeOf(call.range, type);
  const isPart = external.path.includes('#') && external.init.length > 0;
  const named = call.typeArguments ?? [];
  const typeArguments = named.length > 0 ? named : external.typeArguments;
  const created: External = {
    kind: 'external',
    package: pkg,
    path: type.replace(/^default\./, ''),
    instance: true,
    made,
    init: isPart ? external.init : values.arguments,
    ...(typeArguments === undefined ? {} : { typeArguments }),
  };
  return join(m.allocate(made, { kind: 'made', fields: new Map() }), callableValue(created));
}

/** A library that no model describes: its results may carry what went in, and lead on to further members. */
function callUnmodelled(
  m: Machine,
  external: External,
  receiver: Value,
  args: readonly Value[],
  call: Call,
  path: string,
): Value {
  const method = /[.#]([^.#]+)$/.exec(path)?.[1];
  if (method !== undefined && enterConvention(m, method, args, call)) return EMPTY;
  const isResult = path.includes('()') || receiver.objects.length > 0 || receiver.input === true;
  if (method !== undefined && isResult) {
    const builtin = builtinMethod(m, receiver, method, args, call);
    if (builtin !== undefined) return builtin;
  }
  const result = unknownCall(m, { ...receiver, callables: [] }, args, call);
  const isNew = call.construct === true;
  const next: External = {
    ...external,
    path: isNew ? path : `${path}()`,
    instance: isNew,
    ...(isNew ? { init: args, made: m.placeOf(call.range, path) } : {}),
  };
  return { ...join(result, callableValue(next)), unknown: true };
}

/** Assignments that are sinks: `document.cookie = …`, `localStorage.draft = …`; true when it was one. */
export function assignPlatform(
  m: Machine,
  object: Value,
  place: ExpressionOf<'member'>,
  value: Value,
): boolean {
  for (const callable of object.callables) {
    if (callable.kind !== 'external') continue;
    if (callable.package !== 'global') notCovered('a field of something that a library has made');
    if (!/^(localStorage|sessionStorage)$/.test(callable.path)) notCovered('a field of the platform');
    enterSink(
      m,
      { channel: 'browser-storage', data: ['arg0'] },
      { receiver: EMPTY, arguments: [value], init: [] },
      {
        range: place,
        name: place.name,
      },
    );
    return true;
  }
  return false;
}
