import type { ClassFacts, ClassMember, Expression } from '../../facts/ir.js';
import type { Frame } from '../evaluate/frame.js';
import type { LinkedFile } from '../../link/program.js';
import { elementsOf, readField } from '../evaluate/access.js';
import type { CallSite } from '../evaluate/calls.js';
import { without } from '../evaluate/patterns.js';
import { queryShape } from '../orm/query-shape.js';
import { EMPTY, join, referenceValue, type Value } from '../values/values.js';
import { callValue } from '../evaluate/calls.js';

const TO_CLASS = /(^|\.)(plainToInstance|plainToClass)$/;
const TO_PLAIN = /(^|\.)(instanceToPlain|classToPlain|instanceToInstance|serialize)$/;

interface Entry {
  readonly file: LinkedFile;
  readonly class: ClassFacts;
}

/** Which way a record goes through a class. */
type Direction = 'toClassOnly' | 'toPlainOnly';

/**
 * What a class lets through by its decorators (https://github.com/typestack/class-transformer): fields that it
 * excludes are gone, of a class that excludes everything only what it exposes is left, and what it transforms is what
 * its function returns. Undefined for every other call.
 */
export function callClassTransformer(
  frame: Frame,
  path: string,
  args: readonly Value[],
  call: CallSite,
): Value | undefined {
  if (TO_CLASS.test(path)) {
    const [type, record = EMPTY, options] = args;
    const entry = type?.references.find((reference) => reference.kind === 'class');
    if (entry?.kind !== 'class') return undefined;
    const shape = options === undefined ? undefined : queryShape(frame, options, 2);
    const strict = shape?.fields.get('excludeExtraneousValues')?.constant === true;
    const made = transformed(frame, entry, record, 'toClassOnly', strict, call);
    return join(made, referenceValue({ kind: 'instance', file: entry.file, class: entry.class }));
  }
  const [instance] = args;
  if (!TO_PLAIN.test(path) || instance === undefined) return undefined;
  const entry = classOf(instance);
  return entry === undefined
    ? undefined
    : { ...transformed(frame, entry, instance, 'toPlainOnly', false, call), references: [] };
}

function classOf(value: Value): Entry | undefined {
  for (const reference of value.references) if (reference.kind === 'instance') return reference;
  for (const { type } of value.typed) {
    const element = type.kind === 'collection' ? type.element() : type;
    if (element.kind === 'class') return element;
  }
  return undefined;
}

function transformed(
  frame: Frame,
  entry: Entry,
  value: Value,
  direction: Direction,
  strict: boolean,
  call: CallSite,
): Value {
  const key = `${call.site.file}:${call.site.start}:${direction}:${entry.class.name}`;
  if (value.typed.some(({ type }) => type.kind === 'collection')) {
    const element = transformed(frame, entry, elementsOf(frame, value), direction, strict, call);
    return frame.allocate(`${key}[]`, { fields: new Map(), rest: element });
  }
  const members = membersOf(frame, entry);
  const isClosed =
    strict || entry.class.decorators.some((decorator) => nameOf(frame, entry, decorator) === 'Exclude');
  const fields = new Map<string, Value>();
  const replaced = new Set<string>();
  for (const { owner, member } of members) {
    const isExposed = decoratorOf(frame, owner, member, 'Expose') !== undefined;
    const excluded = decoratorOf(frame, owner, member, 'Exclude');
    const isGone = (isClosed && !isExposed) || (excluded !== undefined && applies(excluded, direction));
    const change = decoratorOf(frame, owner, member, 'Transform');
    const nested = isGone ? undefined : nestedClass(frame, owner, member);
    if (!isGone && !isClosed && change === undefined && nested === undefined) continue;
    replaced.add(member.name);
    if (isGone) continue;
    let field = readField(frame, value, member.name, { site: call.site, owner: '', callee: true });
    if (nested !== undefined) field = transformed(frame, nested, field, direction, strict, call);
    if (change !== undefined && applies(change, direction))
      field = changed(frame, owner, change, field, call);
    fields.set(member.name, field);
  }
  const own = frame.allocate(key, { fields });
  if (isClosed) return own;
  if (replaced.size === 0) return value;
  const rest = without(frame, value, replaced, call.site.start);
  return fields.size === 0 ? rest : join(rest, own);
}

/** The value that `@Transform(({ value }) => …)` makes of a field. */
function changed(frame: Frame, entry: Entry, decorator: Expression, value: Value, call: CallSite): Value {
  const change = decorator.kind === 'call' ? decorator.arguments[0] : undefined;
  if (change?.kind !== 'function') return value;
  const target = frame.solver.functionAt(entry.file, change.function);
  const parameter = frame.allocate(`${call.site.file}:${call.site.start}:transform:${change.start}`, {
    fields: new Map([['value', value]]),
  });
  return callValue(frame, referenceValue({ kind: 'function', function: target }), undefined, [parameter], {
    ...call,
    construct: false,
  });
}

/** A class of the project that a field is made an instance of. */
function nestedClass(frame: Frame, entry: Entry, member: ClassMember): Entry | undefined {
  if (decoratorOf(frame, entry, member, 'Type') === undefined) return undefined;
  const type = frame.solver.types
    .property(frame.solver.types.classType(entry.file, entry.class), member.name)
    ?.type();
  const element = type?.kind === 'collection' ? type.element() : type;
  return element?.kind === 'class' && element.class !== entry.class ? element : undefined;
}

/** The fields of a class and of the classes that it extends, each with the class that declares it. */
function membersOf(frame: Frame, entry: Entry): { owner: Entry; member: ClassMember }[] {
  const base = frame.solver.classes.baseClass(entry.file, entry.class);
  const own = entry.class.members
    .filter((member) => !member.static && member.kind !== 'constructor')
    .map((member) => ({ owner: entry, member }));
  return base === undefined || base.class === entry.class ? own : [...membersOf(frame, base), ...own];
}

function decoratorOf(frame: Frame, entry: Entry, member: ClassMember, name: string): Expression | undefined {
  return member.decorators.find((decorator) => nameOf(frame, entry, decorator) === name);
}

/** The decorator of class-transformer that an expression is. */
function nameOf(frame: Frame, { file }: Entry, decorator: Expression): string | undefined {
  const callee = decorator.kind === 'call' ? decorator.callee : decorator;
  if (callee.kind !== 'variable') return undefined;
  const entity = frame.solver.program.entityOfVariable(file, callee.variable);
  return entity?.kind === 'external' && entity.package === 'class-transformer' ? entity.path : undefined;
}

/** A decorator that is for one way only does nothing on the other. */
function applies(decorator: Expression, direction: Direction): boolean {
  const options = decorator.kind === 'call' ? decorator.arguments.at(-1) : undefined;
  if (options?.kind !== 'object') return true;
  const only = options.properties.flatMap((option) =>
    option.kind === 'property' && /^to(Class|Plain)Only$/.test(option.name) ? [option.name] : [],
  );
  return only.length === 0 || only.includes(direction);
}
