import type { SchemaText } from '../session.js';

/** A file that declares data outside TypeScript. */
export interface SchemaFile {
  readonly kind: SchemaText['kind'];
  readonly path: string;
}

/** Which files declare what, by their names alone: whether a document is one of OpenAPI, its content says. */
const KINDS: readonly (readonly [RegExp, SchemaText['kind']])[] = [
  [/\.prisma$/, 'prisma'],
  [/\.(graphqls?|gql)$/, 'graphql'],
  [/(^|[._-])(openapi|swagger)([._-].*)?\.(json|ya?ml)$/i, 'openapi'],
];

/** The kind of schema that a file of this name holds; undefined for every other file. */
export function schemaKind(name: string): SchemaText['kind'] | undefined {
  return KINDS.find(([pattern]) => pattern.test(name))?.[1];
}
