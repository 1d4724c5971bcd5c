import type { Frame } from '../evaluate/frame.js';
import type { CallSite } from '../evaluate/calls.js';
import { queryShape } from '../orm/query-shape.js';
import type { QueryShape } from '../../types/schemas/prisma.js';
import { typeOfJsonSchema } from '../../types/schemas/json-schema.js';
import { isOpaque, objectType, type Property, type Type } from '../../types/types.js';
import type { Reference, Value } from '../values/values.js';

type External = Extract<Reference, { kind: 'external' }>;

/** How deep a schema that is written as an object is read. */
const DEPTH = 12;

/** Parts of a route's schema, by the names that the type arguments of a route have for them. */
const PARTS: Readonly<Record<string, string>> = {
  body: 'Body',
  querystring: 'Querystring',
  query: 'Querystring',
  params: 'Params',
  headers: 'Headers',
};

/**
 * A call with the type arguments that the code need not write, since a schema among the arguments says the same: a
 * validator that is compiled from one (https://ajv.js.org/guide/typescript.html), a route that validates by one
 * (https://fastify.dev/docs/latest/Reference/Validation-and-Serialization/).
 */
export function describedCall(
  frame: Frame,
  { package: name, path }: External,
  args: readonly Value[],
  call: CallSite,
): CallSite {
  if (call.typeArguments.length > 0) return call;
  const described =
    name === 'ajv' && /#compile(Async)?$/.test(path)
      ? typeOfSchema(frame, args[0])
      : name === 'fastify' && /#(get|post|put|patch|delete|all|head|options|route)$/.test(path)
        ? typeOfRoute(frame, path.endsWith('#route') ? args[0] : args[1])
        : undefined;
  return described === undefined ? call : { ...call, typeArguments: [described] };
}

function typeOfRoute(frame: Frame, options: Value | undefined): Type | undefined {
  const properties = new Map<string, Property>();
  for (const schema of fieldOf(frame, options, 'schema'))
    for (const [key, part] of Object.entries(PARTS))
      for (const value of fieldOf(frame, schema, key)) {
        const type = typeOfSchema(frame, value);
        if (type !== undefined) properties.set(part, { name: part, owner: '', type: () => type });
      }
  return properties.size === 0 ? undefined : objectType('', properties);
}

function fieldOf(frame: Frame, value: Value | undefined, name: string): Value[] {
  return (value?.objects ?? []).flatMap((key) => frame.objectAt(key).fields.get(name) ?? []);
}

/** What a schema describes: one of a library, or a JSON Schema that is written as an object. */
function typeOfSchema(frame: Frame, value: Value | undefined): Type | undefined {
  const built = value?.references.find((reference) => reference.kind === 'schema');
  if (built?.kind === 'schema') return built.type;
  if (value === undefined || value.objects.length === 0) return undefined;
  const type = typeOfJsonSchema(literalOf(queryShape(frame, value, DEPTH)), '');
  return isOpaque(type) ? undefined : type;
}

/** The type of a constant with this structure. */
function literalOf({ constant, fields }: QueryShape): Type {
  if (constant !== undefined && constant !== null) return { kind: 'literal', value: constant };
  const members = [...fields];
  if (members.length > 0 && members.every(([key]) => /^\d+$/.test(key)))
    return { kind: 'tuple', elements: members.map(([, member]) => literalOf(member)) };
  return objectType(
    '',
    new Map(
      members.map(([name, member]): [string, Property] => {
        const type = literalOf(member);
        return [name, { name, owner: '', type: () => type }];
      }),
    ),
  );
}
