import { objectType, STRING, unionOf, UNKNOWN, type Property, type Type } from '../types.js';

/**
 * The type that a JSON Schema describes (https://json-schema.org/understanding-json-schema), given as the type of the
 * constant that it is written as.
 */
export function typeOfJsonSchema(schema: Type, name: string): Type {
  if (schema.kind !== 'object') return UNKNOWN;
  const parts = schema.properties();
  const part = (key: string): Type | undefined => parts.get(key)?.type();
  const fields = part('properties');
  if (fields?.kind === 'object') {
    const properties = new Map<string, Property>();
    for (const [key, field] of fields.properties())
      properties.set(key, { name: key, owner: name, type: () => typeOfJsonSchema(field.type(), name) });
    return objectType(name, properties);
  }
  const items = part('items');
  if (items !== undefined)
    return { kind: 'collection', of: 'array', element: () => typeOfJsonSchema(items, name) };
  for (const key of ['anyOf', 'oneOf', 'allOf']) {
    const members = part(key);
    if (members?.kind === 'tuple')
      return unionOf(members.elements.map((member) => typeOfJsonSchema(member, name)));
  }
  if (part('enum') !== undefined || part('const') !== undefined) return { kind: 'primitive', name: 'symbol' };
  const type = part('type');
  switch (type?.kind === 'literal' ? type.value : undefined) {
    case 'string':
      return STRING;
    case 'integer':
    case 'number':
      return { kind: 'primitive', name: 'number' };
    case 'boolean':
      return { kind: 'primitive', name: 'boolean' };
    default:
      return UNKNOWN;
  }
}
