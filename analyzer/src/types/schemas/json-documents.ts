import { lazily, objectType, STRING, unionOf, UNKNOWN, type Property, type Type } from '../types.js';

/** A place in a JSON document that may not be there; asking further never fails. */
export interface Json {
  readonly isMissing: boolean;
  readonly text: string | undefined;
  at(key: string): Json;
  entries(): (readonly [string, Json])[];
  items(): Json[];
  orElse(other: Json): Json;
  /** What a `$ref` to a place of the same document leads to, or this itself. */
  resolved(document: Json): Json;
}

/** References that lead to references are followed this far. */
const REFERENCES = 8;
/** Schemas that are made of each other without end (`allOf` of itself) are cut off here. */
const DEPTH = 24;

const SINGLE: Readonly<Record<string, Type>> = {
  string: STRING,
  integer: { kind: 'primitive', name: 'number' },
  number: { kind: 'primitive', name: 'number' },
  boolean: { kind: 'primitive', name: 'boolean' },
  null: { kind: 'primitive', name: 'null' },
};

/** A document that has been parsed. */
export function asJson(value: unknown): Json {
  const record = typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  return {
    isMissing: value === undefined,
    text: typeof value === 'string' ? value : undefined,
    at: (key) =>
      asJson(
        record === undefined || !Object.hasOwn(record, key)
          ? undefined
          : (record as Record<string, unknown>)[key],
      ),
    entries: () => Object.entries(record ?? {}).map(([key, inner]) => [key, asJson(inner)]),
    items: () => (Array.isArray(value) ? value.map(asJson) : []),
    orElse: (other) => (value === undefined ? other : asJson(value)),
    resolved: (document) => referred(asJson(value), document),
  };
}

/** Follows references as far as they lead; without end they lead nowhere. */
function referred(place: Json, document: Json): Json {
  let current = place;
  for (let step = 0; step < REFERENCES; step++) {
    const reference = current.at('$ref').text;
    if (reference === undefined) return current;
    const parts = reference.replace(/^#\//, '').split('/');
    current = parts.reduce((at, part) => at.at(unescaped(part)), document);
  }
  return asJson(undefined);
}

/** A part of a JSON pointer (https://www.rfc-editor.org/rfc/rfc6901#section-3) that stands in an address. */
function unescaped(part: string): string {
  const pointer = part.replaceAll('~1', '/').replaceAll('~0', '~');
  try {
    return decodeURIComponent(pointer);
  } catch {
    return pointer;
  }
}

/**
 * The type that a schema in a JSON document describes (https://json-schema.org/understanding-json-schema).
 *
 * @param name what a record is, for the context of its fields; a reference brings its own
 */
export function typeOfDocument(schema: Json, document: Json, name: string, depth = DEPTH): Type {
  if (depth === 0) return UNKNOWN;
  const reference = schema.at('$ref').text;
  if (reference !== undefined) {
    const own = reference.split('/').at(-1) ?? name;
    return typeOfDocument(schema.resolved(document), document, own, depth - 1);
  }
  const inner = (part: Json, owner = name): Type => typeOfDocument(part, document, owner, depth - 1);
  const choices = [...schema.at('oneOf').items(), ...schema.at('anyOf').items()];
  if (choices.length > 0) return unionOf(choices.map((choice) => inner(choice)));
  const parts = schema.at('allOf').items();
  if (parts.length > 0)
    return merged(name, [...parts.map((part) => inner(part)), recordOf(schema, inner, name)]);
  if (!schema.at('enum').isMissing || !schema.at('const').isMissing)
    return { kind: 'primitive', name: 'symbol' };
  if (!schema.at('properties').isMissing) return recordOf(schema, inner, name);
  const items = schema.at('items');
  if (!items.isMissing) return { kind: 'collection', of: 'array', element: lazily(() => inner(items)) };
  const others = schema.at('additionalProperties');
  if (others.entries().length > 0)
    return { kind: 'collection', of: 'record', element: lazily(() => inner(others)) };
  const words = [
    schema.at('type').text,
    ...schema
      .at('type')
      .items()
      .map(({ text }) => text),
  ];
  const format = schema.at('format').text;
  if (words.includes('string') && (format === 'date' || format === 'date-time'))
    return { kind: 'primitive', name: 'date' };
  const found = words.flatMap((word) => SINGLE[word ?? ''] ?? []);
  return found.length === 0 ? UNKNOWN : unionOf(found);
}

function recordOf(schema: Json, inner: (part: Json, owner?: string) => Type, owner: string): Type {
  const properties = new Map<string, Property>();
  for (const [name, part] of schema.at('properties').entries()) {
    const personal = /@personal\s+([a-z_][a-z0-9_.]*)/.exec(part.at('description').text ?? '')?.[1];
    properties.set(name, {
      name,
      owner,
      // The type inside of a record is a record of its own.
      type: lazily(() => inner(part, part.at('properties').isMissing ? owner : name)),
      ...(personal === undefined ? {} : { personal }),
    });
  }
  return objectType(owner, properties);
}

function merged(name: string, types: readonly Type[]): Type {
  const properties = new Map<string, Property>();
  for (const type of types)
    if (type.kind === 'object')
      for (const [key, property] of type.properties()) properties.set(key, property);
  return objectType(name, properties);
}
