import type { Frame } from '../evaluate/frame.js';
import { objectType, type Property, type Type } from '../../types/types.js';
import { wholeText, type Value } from '../values/values.js';

/** The texts among arguments, alone or in lists: `'id'`, `['id', 'ward']`. */
export function textsOf(frame: Frame, args: readonly Value[]): string[] {
  return args.flatMap((argument) => {
    const text = wholeText(argument);
    if (text !== undefined) return [text];
    return argument.objects.flatMap((key) =>
      [...frame.objectAt(key).fields.values()].flatMap((field) => wholeText(field) ?? []),
    );
  });
}

/**
 * The row that is left when a query selects columns, `'person.email as contact'` among them; undefined where it
 * selects something that is no column of the row.
 */
export function selectedRow(frame: Frame, row: Type, columns: readonly string[]): Type | undefined {
  const properties = new Map<string, Property>();
  for (const column of columns) {
    const [, path = '', , alias] = /^\s*(\S+)(\s+as\s+(\S+))?\s*$/i.exec(column) ?? [];
    const name = path.split('.').at(-1) ?? path;
    if (name === '*') return row;
    const property = frame.solver.types.property(row, name);
    if (property === undefined) continue;
    if (alias === undefined) properties.set(name, property);
    else {
      const personal = property.personal ?? frame.solver.categoryOf(property);
      properties.set(alias, { ...property, name: alias, ...(personal === undefined ? {} : { personal }) });
    }
  }
  return columns.length === 0 ? undefined : objectType(frame.solver.types.nameOf(row), properties);
}

/** One row made of the columns of two tables. */
export function joinedRow(frame: Frame, row: Type, other: Type): Type {
  const properties = new Map<string, Property>();
  for (const type of [row, other])
    for (const property of frame.solver.types.properties(type)) properties.set(property.name, property);
  return objectType(frame.solver.types.nameOf(row), properties);
}
