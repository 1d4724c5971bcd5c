import type { Expression } from '../../facts/ir.js';
import { objectType, unionOf, UNKNOWN, type Property, type Type } from '../types.js';

/** What reading a schema needs to know of the file that it stands in. */
export interface SchemaExpressions {
  /** The builder of a schema library that an expression is: `object` of `z.object`, `t.string`, an imported `string`. */
  builderOf(expression: Expression): string | undefined;
  /** The type of an expression that is a schema itself, such as a variable that holds one. */
  schemaOf(expression: Expression): Type | undefined;
}

/** Packages whose schemas are built by calls. */
const PACKAGES =
  /^(zod(\/v\d|\/mini)?|@hono\/zod-openapi|yup|joi|@hapi\/joi|valibot|@sinclair\/typebox|typebox|@fastify\/type-provider-typebox|elysia|io-ts|superstruct|arktype|runtypes)$/;

/** Whether a member of a package builds schemas; of Effect, which does more than that, one module does. */
export function buildsSchemas({
  package: name,
  path,
}: {
  readonly package: string;
  readonly path: string;
}): boolean {
  return (
    PACKAGES.test(name) ||
    (/^(effect|@effect\/schema)$/.test(name) && /^(Schema|S)$/.test(path)) ||
    name === 'effect/Schema'
  );
}

/** Whether a package is one whose schemas are built by calls. */
export function isSchemaLibrary(packageName: string): boolean {
  return PACKAGES.test(packageName);
}

/** Methods of a schema that yield a value of its type. */
export const VALIDATORS: ReadonlySet<string> = new Set([
  'parse',
  'parseAsync',
  'safeParse',
  'safeParseAsync',
  'spa',
  'decode',
  'validate',
  'validateSync',
  'validateAsync',
  'cast',
  'assert',
]);

const STRING: Type = { kind: 'primitive', name: 'string' };
const NUMBER: Type = { kind: 'primitive', name: 'number' };
const BOOLEAN: Type = { kind: 'primitive', name: 'boolean' };
const DATE: Type = { kind: 'primitive', name: 'date' };
const CHOICE: Type = { kind: 'primitive', name: 'symbol' };

/** What builders of single values describe, in the words of all these libraries. */
const PRIMITIVES: readonly (readonly [RegExp, Type])[] = [
  [
    /^(string|nonempty|email|uuid|guid|url|cuid2?|ulid|nanoid|templateliteral|regexp|trimmed|uint8array)$/,
    STRING,
  ],
  [/^(number|int|integer|int32|float|bigint|numeric)$/, NUMBER],
  [/^(bool|boolean|stringbool)$/, BOOLEAN],
  [/^(date|isodate|isodatetime|timestamp)$/, DATE],
  [/^(enum|enums|enumtype|nativeenum|picklist|literal|keyof|valid|const|null|undefined|void|never)$/, CHOICE],
  [/^(any|unknown|unknownrecord|mixed|custom|instanceof|instance|lazy|recursive|json)$/, UNKNOWN],
];

const OBJECTS =
  /^(object|objectasync|strictobject|looseobject|objectwithrest|type|interface|struct|strict|exact|partial|looserecord)$/;
const LISTS = /^(array|set|readonlyarray|nonemptyarray|list)$/;
const KEYED = /^(record|map|dictionary|partialrecord)$/;
const UNIONS = /^(union|discriminatedunion|xor|variant|anyof|oneof|alternatives|try)$/;
const BOTH = /^(intersection|intersect|allof|composite|and|assign|merge)$/;
/** Builders that stand for the schema that they are given first. */
const WRAPPERS =
  /^(optional|exactoptional|nullable|nullish|undefinedable|nonoptional|nonnullable|readonly|readonlytype|partial|required|deeppartial|pipe|pipeasync|brand|refine|refinement|check|clean|defaulted|nullor|undefinedor|nullishor|optionalwith|mutable|coerce|trimmed|size|pattern|cleanwith|fallback|with)$/;

/**
 * The type that a schema describes, read from the calls that build it (https://zod.dev/api, https://joi.dev/api,
 * https://valibot.dev/api, https://github.com/sinclairzx81/typebox, https://github.com/gcanti/io-ts, …).
 *
 * @param name The variable that holds the schema, which gives its fields their context.
 */
export function builtType(
  expression: Expression,
  context: SchemaExpressions,
  name: string,
): Type | undefined {
  const builder = context.builderOf(expression);
  if (builder !== undefined) return primitiveOf(builder);
  if (expression.kind !== 'call' || expression.construct) return undefined;
  const { callee, arguments: args } = expression;
  const of = (inner: Expression | undefined): Type => schemaIn(inner, context, name) ?? UNKNOWN;
  const called = context.builderOf(callee);
  if (called !== undefined) return builtBy(called, args, of, name);
  if (callee.kind !== 'member' || VALIDATORS.has(callee.name)) return undefined;
  const base = schemaIn(callee.object, context, name);
  return base === undefined ? undefined : derived(base, callee.name, args, of, name);
}

function schemaIn(
  expression: Expression | undefined,
  context: SchemaExpressions,
  name: string,
): Type | undefined {
  if (expression === undefined) return undefined;
  // A definition may be a text, `{ email: 'string' }` in ArkType.
  if (expression.kind === 'constant')
    return typeof expression.value === 'string' ? (primitiveOf(expression.value) ?? CHOICE) : CHOICE;
  if (expression.kind === 'object') return objectType(name, fields(expression, context, name));
  return builtType(expression, context, name) ?? context.schemaOf(expression);
}

function primitiveOf(word: string): Type | undefined {
  const lower = word.toLowerCase();
  return PRIMITIVES.find(([pattern]) => pattern.test(lower))?.[1];
}

function builtBy(
  builder: string,
  args: readonly Expression[],
  of: (expression: Expression | undefined) => Type,
  name: string,
): Type | undefined {
  const word = builder.toLowerCase();
  const [first, second] = args;
  if (OBJECTS.test(word) && (first === undefined || first.kind === 'object'))
    return first === undefined ? objectType(name, new Map()) : of(first);
  if (LISTS.test(word)) return { kind: 'collection', of: 'array', element: () => of(first) };
  if (KEYED.test(word)) return { kind: 'collection', of: 'record', element: () => of(second ?? first) };
  const members = first?.kind === 'array' ? first : second?.kind === 'array' ? second : undefined;
  if (word === 'tuple' && members !== undefined) return { kind: 'tuple', elements: members.elements.map(of) };
  if (UNIONS.test(word)) return unionOf((members?.elements ?? args).map(of));
  if (BOTH.test(word))
    return (members?.elements ?? args).map(of).reduce((whole, part) => merged(whole, part, name));
  if (word === 'pick' || word === 'omit') return selected(of(first), keys(second), word === 'pick');
  if (word === 'extend') return merged(of(first), of(second), name);
  if (word === 'preprocess') return of(second);
  if (WRAPPERS.test(word) && first !== undefined) return of(first);
  return primitiveOf(word);
}

/** What a method of a schema makes of it; most add a rule and leave the type as it is. */
function derived(
  base: Type,
  method: string,
  args: readonly Expression[],
  of: (expression: Expression | undefined) => Type,
  name: string,
): Type {
  const [first] = args;
  switch (method) {
    case 'array':
      return { kind: 'collection', of: 'array', element: () => base };
    case 'of':
    case 'items':
    case 'ordered':
      return first === undefined ? base : { kind: 'collection', of: 'array', element: () => of(first) };
    case 'extend':
    case 'safeExtend':
    case 'shape':
    case 'keys':
    case 'append':
    case 'concat':
    case 'merge':
    case 'and':
      return first === undefined ? base : merged(base, of(first), name);
    case 'pick':
      return selected(base, keys(first), true);
    case 'omit':
      return selected(base, keys(first), false);
    case 'or':
      return unionOf([base, of(first)]);
    default:
      return base;
  }
}

function fields(shape: Expression, context: SchemaExpressions, owner: string): Map<string, Property> {
  const properties = new Map<string, Property>();
  if (shape.kind !== 'object') return properties;
  for (const property of shape.properties) {
    if (property.kind === 'spread') {
      // `...base.shape` takes over the fields of another schema.
      const { value } = property;
      const source = value.kind === 'member' ? value.object : value;
      const type = schemaIn(source, context, owner);
      if (type?.kind === 'object') for (const [key, own] of type.properties()) properties.set(key, own);
    }
    if (property.kind !== 'property') continue;
    const name = property.name.replace(/\?$/, '');
    const type = schemaIn(property.value, context, owner) ?? UNKNOWN;
    properties.set(name, { name, owner, type: () => type });
  }
  return properties;
}

/** The names in `{ email: true }`, and in `['email']`. */
function keys(shape: Expression | undefined): Set<string> {
  if (shape?.kind === 'array')
    return new Set(
      shape.elements.flatMap((element) => (element.kind === 'constant' ? [String(element.value)] : [])),
    );
  return new Set(
    shape?.kind === 'object'
      ? shape.properties.flatMap((property) => (property.kind === 'property' ? [property.name] : []))
      : [],
  );
}

function merged(a: Type, b: Type, name: string): Type {
  if (a.kind !== 'object' || b.kind !== 'object') return a.kind === 'object' ? a : b;
  return objectType(name === '' ? a.name : name, new Map([...a.properties(), ...b.properties()]));
}

function selected(type: Type, names: ReadonlySet<string>, keep: boolean): Type {
  if (type.kind !== 'object') return type;
  return objectType(type.name, new Map([...type.properties()].filter(([key]) => names.has(key) === keep)));
}
