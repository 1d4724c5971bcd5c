import type { Frame } from './frame.js';
import { primitiveKind, type Property, type Type } from '../../types/types.js';
import { EMPTY, OPAQUE, step, type Site, type Typed, type Value } from '../values/values.js';

/** What a property of a declared type holds: a label, a further type, or nothing personal. */
export function propertyValue(
  frame: Frame,
  typed: Typed,
  property: Property,
  reading: { readonly site: Site },
): Value {
  const type = property.type();
  const expression = typed.expression === 'this' ? property.name : `${typed.expression}.${property.name}`;
  const declared =
    typed.declaredBy === undefined ? {} : { declaredBy: `${typed.declaredBy}.${property.name}` };
  if (property.method === true) return { ...EMPTY, typed: [{ ...typed, type, expression, ...declared }] };
  const structured = isStructured(frame, type);
  const category =
    property.personal ??
    (structured
      ? undefined
      : frame.solver.classify(property.name, { owner: property.owner, primitive: primitiveKind(type) }));
  if (category === undefined) {
    if (structured) return { ...EMPTY, typed: [{ ...typed, type, expression, ...declared }] };
    return type.kind === 'primitive' && NAMELESS.has(type.name) ? OPAQUE : EMPTY;
  }
  const { type: _type, ...treatment } = typed;
  const classification =
    typeof category === 'string' ? { category, certainty: 'certain' as const } : category;
  const label = {
    ...treatment,
    ...declared,
    category: classification.category,
    certainty: typed.certainty === 'possible' ? typed.certainty : classification.certainty,
    expression,
    trail: typed.trail ?? step(undefined, 'source', reading.site, expression),
  };
  frame.solver.note(reading.site, label);
  return { ...EMPTY, labels: [label] };
}

/** Types of which a field's own name did not tell what it is; the name that the code gives it next may (`email = item.receiver`). */
const NAMELESS: ReadonlySet<string> = new Set(['any', 'unknown', 'string']);

/** How many layers of a type are looked through: lists in unions in lists. */
const NESTED_TYPES = 8;

/** True for types whose fields are looked at one by one; other types are classified by the name that holds them. */
export function isStructured(frame: Frame, type: Type, depth = NESTED_TYPES): boolean {
  // A type that contains itself (`type Json = string | Json[]`) is told by its first layers.
  if (depth === 0) return false;
  switch (type.kind) {
    case 'object':
    case 'class':
    case 'function':
      return true;
    case 'external':
      return type.package !== 'global' || GLOBAL_OBJECTS.has(type.name);
    case 'collection':
      return isStructured(frame, type.element(), depth - 1);
    case 'tuple':
      return type.elements.some((element) => isStructured(frame, element, depth - 1));
    case 'union':
      return type.types.some((member) => isStructured(frame, member, depth - 1));
    default:
      return false;
  }
}

const GLOBAL_OBJECTS: ReadonlySet<string> = new Set([
  'Request',
  'Response',
  'Headers',
  'FormData',
  'URLSearchParams',
  'Storage',
  'Document',
  'Window',
  'File',
  'Event',
  'MessageEvent',
  'CustomEvent',
  'URL',
]);

/** A value of a declared type. Scalars are classified by the name of the place; other types keep their fields. */
export function valueOfType(
  frame: Frame,
  type: Type,
  name: string,
  owner: string | undefined,
  site: Site,
  declaredBy?: string,
): Value {
  if (isStructured(frame, type)) {
    const trail = step(undefined, 'source', site, name);
    return {
      ...EMPTY,
      typed: [
        {
          type,
          expression: name,
          protection: 'plain',
          certainty: 'certain',
          trail,
          ...(declaredBy === undefined ? {} : { declaredBy }),
        },
      ],
    };
  }
  const primitive = primitiveKind(type);
  const classification = frame.solver.classify(name, {
    ...(owner === undefined ? {} : { owner }),
    primitive,
  });
  if (classification === undefined) return primitive === 'unknown' ? OPAQUE : EMPTY;
  const label = {
    ...classification,
    protection: 'plain' as const,
    expression: name,
    trail: step(undefined, 'source', site, name),
    ...(declaredBy === undefined ? {} : { declaredBy }),
  };
  frame.solver.note(site, label);
  return { ...EMPTY, labels: [label] };
}
