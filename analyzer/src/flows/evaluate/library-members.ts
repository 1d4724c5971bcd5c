import { GLOBAL_LIBRARIES } from '@tomograph/rules';
import { holdsHeaders } from './header-names.js';
import { allHeaders } from './headers.js';
import type { LibraryIndex } from '../../knowledge/index.js';
import type { Frame } from './frame.js';
import { carriedField, foundInMember, isCarrier } from './carriers.js';
import { bind } from '../../types/scopes.js';
import { type Type, UNKNOWN } from '../../types/types.js';
import { augmentedProperty } from './augmentations.js';
import { heldByUnknown, isHolder, isTypeNotation, typeOfNotation } from '../../types/type-arguments.js';
import {
  EMPTY,
  joinAll,
  OPAQUE,
  referenceValue,
  step,
  type Reference,
  type Typed,
  type Value,
} from '../values/values.js';
import { type Reading, doubted } from './access.js';
import { propertyValue, isStructured, valueOfType } from './declared-values.js';
import { named, isUnmodelled } from './naming.js';

/** A field of a type that could not be resolved is told by its name and that of the type. */
export function memberOfExternalType(
  frame: Frame,
  typed: Typed,
  type: Extract<Type, { kind: 'external' }>,
  name: string,
  reading: Reading,
): Value[] {
  const members = externalMember(frame, externalReference(type), name, reading, typed);
  const isKnown = members.some((member) => member.typed.length > 0);
  if (reading.callee === true || isKnown || frame.solver.libraries.describes(type.package, type.name))
    return members;
  const owner = frame.solver.types.nameOf(type);
  const spoken = named(frame, OPAQUE, name, owner, reading.site, `${typed.expression}.${name}`);
  // What a modelled package only declares is a record: no model says what its fields can be asked for.
  const held = frame.solver.libraries.known(type.package) ? OPAQUE : joinAll(members);
  return [
    {
      ...held,
      labels: spoken.labels.map((label) => ({ ...label, protection: typed.protection })),
      opaque: true,
    },
  ];
}

/** The reference behind an external type, with its type arguments. */
export function externalReference(
  type: Extract<Type, { kind: 'external' }>,
): Extract<Reference, { kind: 'external' }> {
  return {
    kind: 'external',
    package: type.package,
    path: type.name,
    instance: true,
    typeArguments: type.arguments,
  };
}

/** What the environment configures: there, not known, and not personal. */
const CONFIGURED: Value = { ...EMPTY };

/**
 * A member of something that a library exports or creates.
 *
 * @param holder the declared type that it is a member of, where it is known by its type alone
 */
export function externalMember(
  frame: Frame,
  reference: Extract<Reference, { kind: 'external' }>,
  name: string,
  reading: Reading,
  holder?: Typed,
): Value[] {
  const separator = reference.instance ? '#' : reference.path === '' ? '' : '.';
  const path = `${reference.path}${separator}${name}`;
  const script =
    reference.package === 'global' &&
    /^(window|globalThis|self)$/.test(reference.path) &&
    Object.hasOwn(GLOBAL_LIBRARIES, name)
      ? GLOBAL_LIBRARIES[name]
      : undefined;
  if (script !== undefined) return [exportedValue(frame.solver.libraries, script, 'default')];
  if (
    /^(process\.env|env|import\.meta\.env)$/.test(reference.path) &&
    (reference.package === 'global' || /process$/.test(reference.package))
  )
    return [CONFIGURED];
  if (reference.instance) {
    const added = augmentedProperty(frame, reference.package, reference.path, name);
    if (added !== undefined) return [propertyValue(frame, holder ?? unknownHolder(reading), added, reading)];
  }
  const api = frame.solver.libraries.member(reference.package, path)?.api;
  const member: Reference = {
    kind: 'external',
    package: reference.package,
    path,
    instance: false,
    ...(reference.init === undefined ? {} : { init: reference.init }),
    ...(reference.typeArguments === undefined ? {} : { typeArguments: reference.typeArguments }),
  };
  if (api?.finds !== undefined && reading.callee !== true && reference.typeArguments === undefined) {
    const left = foundInMember(frame, reference, api.finds, reading.site);
    if (left !== undefined) return [api.input === true ? { ...left, opaque: true, input: true } : left];
  }
  const carried = carriedField(frame, reference, name, reading.site);
  if (carried !== undefined) return [carried, referenceValue(member)];
  // What nobody was seen to leave there is called what its name says.
  if (api === undefined && reading.callee !== true && isCarrier(frame, reference))
    return [{ ...OPAQUE, input: true }];
  if (api?.is !== undefined && isTypeNotation(api.is)) {
    const type = typeOfNotation(frame.solver.types, reference.package, api.is, reference.typeArguments);
    // Types of a library (`ParamsDictionary`) say less of input than the names of its fields.
    if (type !== undefined && !(api.input === true && type.kind === 'external'))
      return [heldValue(frame, type, name, reading, holder)];
    if (api.input !== true && api.carries === true) return [{ ...OPAQUE, references: [member] }];
    if (api.input !== true && api.unknown === true) return [OPAQUE];
  } else if (api?.is !== undefined) return [typedMember(reference, api.is, member)];
  if (api?.input === true && reading.callee !== true && holdsHeaders(name))
    return [allHeaders(frame, reading)];
  if (api?.input === true)
    return [
      reading.callee === true || api.carries === true
        ? { ...OPAQUE, input: true, references: [member] }
        : { ...OPAQUE, input: true },
    ];
  if (api?.source !== undefined && reading.callee !== true) {
    const expression = `${reading.owner}.${name}`;
    return [
      {
        ...EMPTY,
        labels: [
          {
            category: api.source,
            certainty: 'certain',
            protection: 'plain',
            expression,
            trail: step(undefined, 'source', reading.site, expression),
          },
        ],
      },
    ];
  }
  // What unmodelled calls and instances hold is data of which nothing is known, and may be looked into by name.
  const isData = reference.path.includes('()') || (reference.instance && isUnmodelled(frame, reference));
  if (reading.callee !== true && isData) {
    const unknown: Value = { ...OPAQUE, references: [member] };
    const isDirect = reference.instance || reference.path.endsWith('()');
    const held = isDirect
      ? heldByUnknown(name, reference.typeArguments, (type) => isStructured(frame, type))
      : undefined;
    return held === undefined ? [unknown] : [unknown, doubted(heldValue(frame, held, name, reading, holder))];
  }
  return [referenceValue(member)];
}

/** What holds a member when no declared type does: its name in the code is all that is known of it. */
function unknownHolder(reading: Reading): Typed {
  return {
    type: UNKNOWN,
    expression: reading.owner,
    protection: 'plain',
    certainty: 'certain',
    trail: undefined,
  };
}

/** What a member holds whose type is a type argument, such as `job.data`. */
function heldValue(frame: Frame, type: Type, name: string, reading: Reading, holder?: Typed): Value {
  // `email.value` of a text: what holds it tells what it is.
  if (!isStructured(frame, type) && isHolder(name)) {
    const spoken = reading.owner.split('.').at(-1) ?? name;
    return valueOfType(frame, type, spoken, undefined, reading.site);
  }
  return propertyValue(
    frame,
    holder ?? unknownHolder(reading),
    { name, owner: '', type: () => type },
    reading,
  );
}

/** What a library exports under a name: a client that is there already (`datadogRum`), or whatever the name stands for. */
export function exportedValue(libraries: LibraryIndex, packageName: string, path: string): Value {
  const exported = { kind: 'external' as const, package: packageName, path, instance: false };
  const target = path === '' ? undefined : libraries.member(packageName, path)?.api.is;
  return target === undefined || isTypeNotation(target)
    ? referenceValue(exported)
    : typedMember(exported, target, exported);
}

function typedMember(
  reference: Extract<Reference, { kind: 'external' }>,
  target: string,
  member: Reference,
): Value {
  if (target === 'this') return referenceValue(reference);
  // A package may have a colon of its own: `node:buffer:Buffer`.
  const separator = target.lastIndexOf(':');
  const [packageName, type] =
    separator < 0 ? [reference.package, target] : [target.slice(0, separator), target.slice(separator + 1)];
  return referenceValue({
    ...(member as Extract<Reference, { kind: 'external' }>),
    package: packageName,
    path: type,
    instance: true,
  });
}

/** Classes that extend each other in a circle, which no compiler accepts, are followed no further. */
const LONGEST_ANCESTRY = 32;

/** A member that a class takes over from what it extends. */
export function inheritedMember(
  frame: Frame,
  type: Extract<Type, { kind: 'class' }>,
  name: string,
  reading: Reading,
  depth = LONGEST_ANCESTRY,
): Value {
  const base = type.class.extendsType;
  if (base === undefined || depth === 0) return EMPTY;
  const resolved = frame.solver.types.resolve(base, {
    file: type.file,
    parameters: bind(type.class.typeParameters, type.arguments),
  });
  if (resolved.kind === 'class') return inheritedMember(frame, resolved, name, reading, depth - 1);
  return resolved.kind === 'external'
    ? joinAll(externalMember(frame, externalReference(resolved), name, reading))
    : EMPTY;
}
