import type { Frame } from './frame.js';
import { isStructured, valueOfType } from './declared-values.js';
import { unionOf, type Type } from '../../types/types.js';
import { EMPTY, OMISSION, type Constant, type Port, type Typed, type Value } from '../values/values.js';

/** Which of the things that a value may be are left on one side of a test. */
export interface Choice {
  readonly type: (type: Type) => boolean;
  readonly object: (key: string) => boolean;
}

/** True for a type, and for classes that extend it. */
export function isKindOf(frame: Frame, type: Type, other: Type): boolean {
  if (type === other) return true;
  if (type.kind === 'class' && other.kind === 'class') {
    if (type.class === other.class) return true;
    const base = frame.solver.classes.baseClass(type.file, type.class);
    return base !== undefined && isKindOf(frame, frame.solver.types.classType(base.file, base.class), other);
  }
  if (type.kind === 'external' && other.kind === 'external')
    return type.package === other.package && type.name === other.name;
  const name = frame.solver.types.nameOf(type);
  return name !== '' && type.kind === other.kind && name === frame.solver.types.nameOf(other);
}

/** What is left of a value; undefined where that is everything or nothing, since a test that tells nothing decides nothing. */
export function leftOf(frame: Frame, value: Value, choice: Choice): Value | undefined {
  if (value.typed.length + value.objects.length === 0) return undefined;
  let dropped = 0;
  const parts = value.typed.map((typed) => {
    const members = typed.type.kind === 'union' ? typed.type.types : [typed.type];
    const kept = members.filter(choice.type);
    dropped += members.length - kept.length;
    return { typed, members, kept };
  });
  const objects = value.objects.filter(choice.object);
  dropped += value.objects.length - objects.length;
  const count = objects.length + parts.reduce((sum, { kept }) => sum + kept.length, 0);
  if (dropped === 0 || count === 0) return undefined;
  const typed: Typed[] = [];
  const labels = [...value.labels];
  let { ports } = value;
  for (const part of parts) {
    if (part.kept.length === part.members.length) {
      typed.push(part.typed);
      continue;
    }
    const gone = part.members.filter((member) => !part.kept.includes(member));
    ports = ports.map((port) => withoutFieldsOf(frame, port, part.typed, gone, part.kept));
    if (part.kept.length === 0) continue;
    const type = unionOf(part.kept);
    if (isStructured(frame, type)) typed.push({ ...part.typed, type });
    else {
      const site = part.typed.trail?.origin ?? frame.current;
      labels.push(
        ...valueOfType(frame, type, part.typed.expression, undefined, site, part.typed.declaredBy).labels,
      );
    }
  }
  return { ...(value === EMPTY ? EMPTY : value), typed, labels, objects, ports };
}

/** The caller's value, too, has none of the fields that only the types that are out of the question have. */
function withoutFieldsOf(
  frame: Frame,
  port: Port,
  { declaredBy }: Typed,
  gone: readonly Type[],
  kept: readonly Type[],
): Port {
  if (port.made || declaredBy !== [port.root, ...port.path].join('.')) return port;
  const stay = new Set(kept.flatMap((type) => frame.solver.types.properties(type).map(({ name }) => name)));
  const names = new Set(
    gone
      .flatMap((type) => frame.solver.types.properties(type).map(({ name }) => name))
      .filter((name) => !stay.has(name)),
  );
  return names.size === 0
    ? port
    : { ...port, path: [...port.path, OMISSION + [...names].sort().join(OMISSION)] };
}

export function hasField(frame: Frame, type: Type, name: string): boolean {
  return frame.solver.types.property(type, name) !== undefined;
}

/** Whether a field may be true, or false: by its constants where it has some, or because it is not there. */
export function mayBe(frame: Frame, type: Type, name: string, outcome: boolean): boolean {
  if (!isStructured(frame, type)) return true;
  const property = frame.solver.types.property(type, name);
  if (property === undefined) return !outcome || type.kind !== 'object';
  const values = constantsOf(property.type());
  return values === undefined || values.some((value) => Boolean(value) === outcome);
}

/** The constants that a type consists of; undefined for a type of anything else. */
export function constantsOf(type: Type): Constant[] | undefined {
  if (type.kind === 'literal') return [type.value];
  if (type.kind !== 'union') return undefined;
  const values = type.types.map(constantsOf);
  return values.includes(undefined) ? undefined : (values as Constant[][]).flat();
}

/** What `typeof` says of the values of a type; undefined where it may be several things. */
export function typeOf(type: Type): string | undefined {
  switch (type.kind) {
    case 'primitive':
      if (type.name === 'date') return 'object';
      return type.name === 'any' || type.name === 'unknown' ? undefined : type.name;
    case 'literal':
      return typeof type.value;
    case 'function':
      return 'function';
    case 'external':
    case 'union':
      return undefined;
    default:
      return 'object';
  }
}
