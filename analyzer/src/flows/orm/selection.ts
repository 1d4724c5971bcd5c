import type { Frame } from '../evaluate/frame.js';
import type { QueryShape } from '../../types/schemas/prisma.js';
import { objectType, type Property, type Type } from '../../types/types.js';

/** A record with relations and hidden columns that a query asks for by their names. */
export function withFields(frame: Frame, type: Type, names: ReadonlySet<string>): Type {
  if (names.size === 0) return type;
  const fields = [...frame.solver.types.allProperties(type)].map((property): [string, Property] => [
    property.name,
    names.has(property.name) ? asked(property) : property,
  ]);
  return fields.length === 0 ? type : objectType(frame.solver.types.nameOf(type), new Map(fields));
}

/** The record that `select` leaves, down into the relations that it reaches into. */
export function selectedFields(frame: Frame, type: Type, select: QueryShape): Type {
  if (type.kind === 'collection')
    return { ...type, element: () => selectedFields(frame, type.element(), select) };
  const fields = new Map<string, Property>();
  for (const property of frame.solver.types.allProperties(type)) {
    const wish = select.fields.get(property.name);
    if (wish === undefined || wish.constant === false) continue;
    fields.set(
      property.name,
      asked(
        wish.fields.size === 0
          ? property
          : { ...property, type: () => selectedFields(frame, property.type(), wish) },
      ),
    );
  }
  return fields.size === 0 ? type : objectType(frame.solver.types.nameOf(type), fields);
}

/** The names in `{ profile: true }`, and in `['profile']`. */
export function namesIn(shape: QueryShape | undefined): Set<string> {
  return new Set(
    [...(shape?.fields ?? [])].flatMap(([key, field]) =>
      /^\d+$/.test(key) ? [String(field.constant)] : field.constant === false ? [] : [key],
    ),
  );
}

function asked(property: Property): Property {
  const { relation: _relation, ...kept } = property;
  return kept;
}
