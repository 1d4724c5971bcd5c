import type { LibraryName, StaticProperty, StaticType } from '../oracle/oracle.js';
import type { Program } from '../link/program.js';
import type { TypeResolver } from './resolve-types.js';
import { isOpaque, lazily, objectType, unionOf, UNKNOWN, type Property, type Type } from './types.js';

/** Chooses the name by which a type of a library is known to the models; nothing where none is. */
export type KnownName = (names: readonly LibraryName[]) => LibraryName | undefined;

/**
 * The engine's own type for one that a checker has described. What the project declares is resolved as if its name
 * stood in the code; types of libraries that no model knows are what fields they have.
 */
export function typeOfStatic(
  program: Program,
  types: TypeResolver,
  described: StaticType,
  knownName: KnownName,
): Type {
  const convert = (inner: StaticType): Type => typeOfStatic(program, types, inner, knownName);
  switch (described.kind) {
    case 'primitive':
      return { kind: 'primitive', name: described.name };
    case 'declared': {
      const file = program.fileAt(described.file);
      const entity = file === undefined ? undefined : program.resolveTypeName(file, described.name);
      const type = types.typeOfEntity(entity, described.arguments.map(convert));
      return isOpaque(type) && described.otherwise !== undefined ? convert(described.otherwise) : type;
    }
    case 'library': {
      const name = knownName(described.names) ?? described.names[0];
      if (name === undefined) return UNKNOWN;
      const args = described.arguments.map(convert);
      const type = types.typeOfEntity({ kind: 'external', package: name.package, path: name.path }, args);
      // What a schema of the project says of the name is more than its fields.
      return type.kind === 'external' && described.fields !== undefined
        ? objectType(lastName(name.path), propertiesOf(described.fields, convert))
        : type;
    }
    case 'object':
      return objectType(described.name, propertiesOf(described.properties, convert));
    case 'collection':
      return { kind: 'collection', of: described.of, element: lazily(() => convert(described.element)) };
    case 'union':
      return unionOf(described.types.map(convert));
    case 'function':
      return { kind: 'function', parameters: [], result: lazily(() => convert(described.result)) };
  }
}

function propertiesOf(
  properties: readonly StaticProperty[],
  convert: (type: StaticType) => Type,
): ReadonlyMap<string, Property> {
  return new Map(
    properties.map(({ name, owner, type, method }): [string, Property] => [
      name,
      { name, owner, type: lazily(() => convert(type)), ...(method ? { method } : {}) },
    ]),
  );
}

function lastName(path: string): string {
  return path.split('.').at(-1) ?? path;
}
