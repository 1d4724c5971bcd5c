import { GraphQLError } from 'graphql/error/GraphQLError.js';
import { parse } from 'graphql/language/parser.js';
import type { DocumentNode } from 'graphql/language/ast.js';
import type { Expression } from '../../../facts/ir.js';
import type { LinkedFile, Program } from '../../../link/program.js';
import type { SchemaText } from '../../../session.js';
import { externalName } from '../names.js';

/** A text that is no GraphQL, with the place where it stops being one. */
export interface BrokenDocument {
  readonly path: string;
  readonly message: string;
  /** Zero-based. */
  readonly line: number;
  readonly column: number;
}

/** Packages whose `gql` and `graphql` tag documents. */
const TAGS = /^(gql|graphql|default)$/;
const TAGGING =
  /^(graphql-tag|graphql-request|graphql\.macro|gatsby|urql|villus|vue-apollo|mercurius|react-relay|apollo-server[\w-]*|@apollo\/[\w-]+|@urql\/[\w-]+|@vue\/apollo-composable|graphql-yoga|apollo-angular|@nestjs\/apollo)$/;
/** Functions that make a schema of a text, or of an object that holds it. */
const BUILDERS = /^(buildSchema|buildASTSchema|makeExecutableSchema|createSchema|gql|graphql|ApolloServer)$/;
const TYPE_DEFS = /^(type_?defs?|schema|sdl)$/i;

/** Parses what the files of a project hold; what is none is reported, and the rest stays. */
export function parsedFiles(schemas: readonly SchemaText[]): {
  readonly documents: DocumentNode[];
  readonly broken: BrokenDocument[];
} {
  const documents: DocumentNode[] = [];
  const broken: BrokenDocument[] = [];
  for (const { kind, path, text } of schemas) {
    if (kind !== 'graphql' || /^(\s|#[^\n]*\n)*$/.test(text)) continue;
    try {
      documents.push(parse(text, { noLocation: true }));
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      const { line = 1, column = 1 } = error.locations?.[0] ?? {};
      broken.push({ path, message: error.message, line: line - 1, column: column - 1 });
    }
  }
  return { documents, broken };
}

/** The documents that the constants of a program are written as. */
export function embeddedDocuments(program: Program): DocumentNode[] {
  return program.files.flatMap((file) =>
    file.facts.variables.flatMap(({ initialiser, name }) =>
      initialiser === undefined ? [] : textsIn(program, file, initialiser, name).flatMap(parsed),
    ),
  );
}

/** The document that an expression is: a tagged template. */
export function documentOf(
  program: Program,
  file: LinkedFile,
  expression: Expression,
): DocumentNode | undefined {
  if (expression.kind !== 'call' || !isTag(program, file, expression.callee)) return undefined;
  const text = textOf(expression.arguments[0]);
  return text === undefined ? undefined : parsed(text)[0];
}

function textsIn(program: Program, file: LinkedFile, expression: Expression, name: string): string[] {
  switch (expression.kind) {
    case 'call': {
      if (isTag(program, file, expression.callee)) return present(textOf(expression.arguments[0]));
      const called = externalName(program, file, expression.callee)?.path;
      if (called === undefined || !BUILDERS.test(called)) return [];
      return expression.arguments.flatMap((argument) =>
        argument.kind === 'object'
          ? argument.properties.flatMap((property) =>
              property.kind === 'property' && TYPE_DEFS.test(property.name)
                ? textsIn(program, file, property.value, property.name)
                : property.kind === 'property' && property.value.kind === 'call'
                  ? textsIn(program, file, property.value, property.name)
                  : [],
            )
          : textsIn(program, file, argument, 'typeDefs'),
      );
    }
    case 'array':
      return TYPE_DEFS.test(name)
        ? expression.elements.flatMap((element) => textsIn(program, file, element, name))
        : [];
    case 'cast':
      return textsIn(program, file, expression.operand, name);
    case 'constant':
    case 'template': {
      const text = textOf(expression);
      return text !== undefined && (TYPE_DEFS.test(name) || /^\s*#\s*graphql\b/i.test(text)) ? [text] : [];
    }
    default:
      return [];
  }
}

function isTag(program: Program, file: LinkedFile, callee: Expression): boolean {
  const tag = externalName(program, file, callee);
  if (tag !== undefined) return TAGS.test(tag.path) && TAGGING.test(tag.package);
  // The client preset of GraphQL Code Generator makes a function of that name, which may not have been made yet.
  if (callee.kind !== 'variable') return callee.kind === 'global' && callee.name === 'gql';
  return /^(gql|graphql)$/.test(file.facts.variables[callee.variable]?.name ?? '');
}

/** A text as far as it is constant: what is put into it are other documents, which are known by their names. */
function textOf(expression: Expression | undefined): string | undefined {
  if (expression?.kind === 'constant')
    return typeof expression.value === 'string' ? expression.value : undefined;
  return expression?.kind === 'template'
    ? expression.parts.map((part) => (typeof part === 'string' ? part : '\n')).join('')
    : undefined;
}

function parsed(text: string): DocumentNode[] {
  if (!/[{]/.test(text)) return [];
  try {
    return [parse(text, { noLocation: true })];
  } catch (error) {
    // A text of another kind that only has the name of one.
    if (error instanceof GraphQLError) return [];
    throw error;
  }
}

function present(text: string | undefined): string[] {
  return text === undefined ? [] : [text];
}
