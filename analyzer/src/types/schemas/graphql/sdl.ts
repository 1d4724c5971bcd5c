import type {
  DefinitionNode,
  FieldDefinitionNode,
  InputValueDefinitionNode,
  StringValueNode,
  TypeNode,
} from 'graphql/language/ast.js';
import { Kind } from 'graphql/language/kinds.js';
import {
  objectType,
  STRING,
  unionOf,
  UNKNOWN,
  type ObjectType,
  type Property,
  type Type,
} from '../../types.js';

const NUMBER: Type = { kind: 'primitive', name: 'number' };
const DATE: Type = { kind: 'primitive', name: 'date' };
const CHOICE: Type = { kind: 'primitive', name: 'symbol' };

/** The scalars of the language, and those that most schemas add (https://the-guild.dev/graphql/scalars/docs). */
const SCALARS: readonly (readonly [RegExp, Type])[] = [
  [/^(ID|String)$/, STRING],
  [/^(Int|Float|BigInt|Long|Decimal|(Positive|NonNegative|Unsigned|Negative)(Int|Float))$/, NUMBER],
  [/^Boolean$/, { kind: 'primitive', name: 'boolean' }],
  [/^(Date|DateTime|DateTimeISO|LocalDate|LocalDateTime|ISO8601Date(Time)?|Timestamp|timestamptz?)$/, DATE],
  [/^(EmailAddress|PhoneNumber|PostalCode|IBAN|IP|IPv4|IPv6|UUID|URL|GUID|NonEmptyString)$/, STRING],
];

/** A scalar by its name; undefined where it is none of those that mean the same everywhere. */
export function scalarType(name: string): Type | undefined {
  return SCALARS.find(([pattern]) => pattern.test(name))?.[1];
}

/** What a definition of the schema language says of a type; several may say it of the same one. */
interface Declared {
  readonly isInput: boolean;
  readonly fields: Map<string, FieldDefinitionNode | InputValueDefinitionNode>;
  readonly members: string[];
  isChoice: boolean;
}

/** The types of a schema in GraphQL's schema definition language (https://spec.graphql.org/October2021/#sec-Type-System). */
export class GraphQlTypes {
  readonly #declared = new Map<string, Declared>();
  readonly #roots = new Map([
    ['query', 'Query'],
    ['mutation', 'Mutation'],
    ['subscription', 'Subscription'],
  ]);
  readonly #types = new Map<string, Type>();

  constructor(definitions: readonly DefinitionNode[]) {
    for (const definition of definitions) this.#add(definition);
  }

  has(name: string): boolean {
    return this.#declared.has(name);
  }

  /** The names of the types that queries, mutations and subscriptions begin at. */
  rootOf(operation: string): string {
    return this.#roots.get(operation) ?? 'Query';
  }

  isRoot(name: string): boolean {
    return [...this.#roots.values()].includes(name);
  }

  field(type: string, name: string): FieldDefinitionNode | InputValueDefinitionNode | undefined {
    return this.#declared.get(type)?.fields.get(name);
  }

  /** The arguments of a field as the one object that its resolver gets; undefined where it takes none. */
  argumentsOf(type: string, name: string): ObjectType | undefined {
    const field = this.field(type, name);
    const args = field !== undefined && 'arguments' in field ? (field.arguments ?? []) : [];
    if (args.length === 0) return undefined;
    return objectType(
      name,
      new Map(args.map((argument) => [argument.name.value, this.#property(argument, name)])),
    );
  }

  /** A type by its name; undefined where no definition says what it is. */
  named(name: string): Type | undefined {
    const known = this.#types.get(name);
    if (known !== undefined) return known;
    const declared = this.#declared.get(name);
    if (declared === undefined) return scalarType(name);
    const type = this.#make(name, declared);
    this.#types.set(name, type);
    return type;
  }

  /** What a type reference means; lists are lists, and that something may be missing makes no difference. */
  referred(node: TypeNode, of: (name: string) => Type = (name) => this.named(name) ?? UNKNOWN): Type {
    if (node.kind === Kind.NON_NULL_TYPE) return this.referred(node.type, of);
    return node.kind === Kind.LIST_TYPE
      ? { kind: 'collection', of: 'array', element: () => this.referred(node.type, of) }
      : of(node.name.value);
  }

  #make(name: string, { fields, members, isChoice, isInput }: Declared): Type {
    if (isChoice) return CHOICE;
    if (members.length > 0) return unionOf(members.map((member) => this.named(member) ?? UNKNOWN));
    const properties = new Map<string, Property>();
    for (const field of fields.values()) {
      const property = this.#property(field, name);
      // Objects inside of an object are resolved on their own.
      const isObject = !isInput && (this.#declared.get(namedIn(field.type))?.fields.size ?? 0) > 0;
      properties.set(field.name.value, isObject ? { ...property, relation: true } : property);
    }
    return objectType(name, properties);
  }

  #property(field: FieldDefinitionNode | InputValueDefinitionNode, owner: string): Property {
    const personal = personalTag(field.description);
    return {
      name: field.name.value,
      owner,
      type: () => this.referred(field.type),
      ...(personal === undefined ? {} : { personal }),
    };
  }

  #add(definition: DefinitionNode): void {
    switch (definition.kind) {
      case Kind.OBJECT_TYPE_DEFINITION:
      case Kind.OBJECT_TYPE_EXTENSION:
      case Kind.INTERFACE_TYPE_DEFINITION:
      case Kind.INTERFACE_TYPE_EXTENSION:
        this.#addFields(definition.name.value, definition.fields ?? [], false);
        return;
      case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      case Kind.INPUT_OBJECT_TYPE_EXTENSION:
        this.#addFields(definition.name.value, definition.fields ?? [], true);
        return;
      case Kind.UNION_TYPE_DEFINITION:
      case Kind.UNION_TYPE_EXTENSION:
        this.#entry(definition.name.value, false).members.push(
          ...(definition.types ?? []).map((type) => type.name.value),
        );
        return;
      case Kind.ENUM_TYPE_DEFINITION:
        this.#entry(definition.name.value, false).isChoice = true;
        return;
      case Kind.SCHEMA_DEFINITION:
      case Kind.SCHEMA_EXTENSION:
        for (const { operation, type } of definition.operationTypes ?? [])
          this.#roots.set(operation, type.name.value);
        return;
      default:
    }
  }

  #addFields(
    name: string,
    fields: readonly (FieldDefinitionNode | InputValueDefinitionNode)[],
    isInput: boolean,
  ): void {
    const entry = this.#entry(name, isInput);
    for (const field of fields)
      if (!entry.fields.has(field.name.value)) entry.fields.set(field.name.value, field);
  }

  #entry(name: string, isInput: boolean): Declared {
    let entry = this.#declared.get(name);
    if (entry === undefined)
      this.#declared.set(name, (entry = { isInput, fields: new Map(), members: [], isChoice: false }));
    return entry;
  }
}

/** The type that a reference names, whatever lists stand around it. */
export function namedIn(node: TypeNode): string {
  return node.kind === Kind.NAMED_TYPE ? node.name.value : namedIn(node.type);
}

/** A description tells the category of a field as a comment of the code does. */
function personalTag(description: StringValueNode | undefined): string | undefined {
  return /@personal\s+([a-z_][a-z0-9_.]*)/.exec(description?.value ?? '')?.[1];
}
