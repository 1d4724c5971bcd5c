import type { SchemaReaders } from './schemas/readers.js';
import { lazily, unionOf, type ObjectType, type Property, type Type } from './types.js';

/** How deep the name of a type is looked for inside of it. */
const NAME_DEPTH = 24;

export type ClassType = Extract<Type, { kind: 'class' }>;

/** Classes whose fields are the parts of a service, no record. */
const SERVICES =
  /(Service|Controller|Repository|Client|Module|Gateway|Provider|Manager|Factory|Logger|Mailer|Store)$/;

/** What resolved types consist of: their properties, elements and names. */
export abstract class TypeMembers {
  constructor(protected readonly schemas: SchemaReaders) {}

  /** Fields and methods of a class, its bases included. */
  abstract classProperties(type: ClassType): ReadonlyMap<string, Property>;

  /** The type of a property, through unions and inheritance; undefined where the type has no such property. */
  property(type: Type, name: string): Property | undefined {
    switch (type.kind) {
      case 'object':
        return type.properties().get(name) ?? indexProperty(type, name);
      case 'class':
        return this.classProperties(type).get(name);
      case 'union': {
        const found = type.types
          .map((member) => this.property(member, name))
          .filter((property) => property !== undefined);
        const first = found[0];
        if (first === undefined || found.length === 1) return first;
        return { ...first, type: lazily(() => unionOf(found.map((property) => property.type()))) };
      }
      case 'external': {
        const schema = this.schemas.externalType(type.package, type.name, type.arguments);
        return schema === undefined ? undefined : this.property(schema, name);
      }
      case 'tuple': {
        const element = type.elements[Number(name)];
        return element === undefined ? undefined : { name, owner: '', type: () => element };
      }
      default:
        return undefined;
    }
  }

  /** All properties of a type that are data; methods, relations and the fields of services are left out. */
  properties(type: Type): readonly Property[] {
    switch (type.kind) {
      case 'object':
        return [...type.properties().values()].filter(
          (property) => property.method !== true && property.relation !== true,
        );
      case 'class':
        if (SERVICES.test(type.class.name)) return [];
        return [...this.classProperties(type).values()].filter(
          (property) => property.method !== true && property.relation !== true,
        );
      case 'union': {
        const byName = new Map<string, Property>();
        for (const member of type.types)
          for (const property of this.properties(member))
            if (!byName.has(property.name)) byName.set(property.name, property);
        return [...byName.values()];
      }
      case 'external': {
        const schema = this.schemas.externalType(type.package, type.name, type.arguments);
        return schema === undefined ? [] : this.properties(schema);
      }
      default:
        return [];
    }
  }

  /** The type of the elements of a collection, or the type itself where it is not one. */
  element(type: Type): Type | undefined {
    switch (type.kind) {
      case 'collection':
        return type.element();
      case 'tuple':
        return unionOf(type.elements);
      case 'union': {
        const elements = type.types
          .map((member) => this.element(member))
          .filter((element) => element !== undefined);
        return elements.length === 0 ? undefined : unionOf(elements);
      }
      case 'object':
        return type.index?.();
      default:
        return undefined;
    }
  }

  /** The name that gives the fields of a type their context. */
  nameOf(type: Type, depth = NAME_DEPTH): string {
    if (depth === 0) return '';
    switch (type.kind) {
      case 'object':
        return type.name;
      case 'class':
        return type.class.name;
      case 'external':
        return type.name.split('.').at(-1) ?? '';
      case 'collection':
        return this.nameOf(type.element(), depth - 1);
      case 'union':
        return type.types.map((member) => this.nameOf(member, depth - 1)).find((name) => name !== '') ?? '';
      default:
        return '';
    }
  }

  /** Properties of every kind, with relations and methods. */
  allProperties(type: Type): Iterable<Property> {
    if (type.kind === 'object') return type.properties().values();
    if (type.kind === 'class') return this.classProperties(type).values();
    return this.properties(type);
  }
}

function indexProperty(type: ObjectType, name: string): Property | undefined {
  return type.index === undefined ? undefined : { name, owner: type.name, type: type.index };
}
