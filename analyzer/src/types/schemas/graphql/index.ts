import type { FragmentDefinitionNode } from 'graphql/language/ast.js';
import { Kind } from 'graphql/language/kinds.js';
import type { Expression } from '../../../facts/ir.js';
import type { LinkedFile, Program } from '../../../link/program.js';
import type { SchemaText } from '../../../session.js';
import type { Type } from '../../types.js';
import { CodeFirstResolvers, type CodeFirstTypes } from './code-first.js';
import { documentOf, embeddedDocuments, parsedFiles, type BrokenDocument } from './documents.js';
import { GraphQlResolvers } from './resolvers.js';
import { GraphQlTypes } from './sdl.js';
import { Selections } from './selections.js';

/** What a project's schemas and documents in GraphQL declare, in files and in texts of the code. */
export class GraphQlSchema {
  /** Files that are no GraphQL. */
  readonly broken: readonly BrokenDocument[];
  readonly #resolvers: GraphQlResolvers;
  readonly #codeFirst: CodeFirstResolvers;
  readonly #selections: Selections;

  constructor(
    private readonly program: Program,
    schemas: readonly SchemaText[],
  ) {
    const { documents, broken } = parsedFiles(schemas);
    this.broken = broken;
    const definitions = [...documents, ...embeddedDocuments(program)].flatMap(
      (document) => document.definitions,
    );
    const fragments = definitions.filter(
      (definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION,
    );
    const types = new GraphQlTypes(definitions);
    this.#codeFirst = new CodeFirstResolvers(program);
    this.#resolvers = new GraphQlResolvers(program, types);
    this.#selections = new Selections(
      types,
      new Map(fragments.map((fragment) => [fragment.name.value, fragment])),
    );
  }

  /** What a function gets that resolves a field: its parent, its arguments; undefined for every other function. */
  resolverParameter(
    types: CodeFirstTypes,
    file: LinkedFile,
    functionIndex: number,
    index: number,
  ): Type | undefined {
    return (
      this.#resolvers.parameter(file, functionIndex, index) ??
      this.#codeFirst.parameter(types, file, functionIndex, index)
    );
  }

  /** What the operation answers that an expression is written as; undefined for every other expression. */
  resultOf(file: LinkedFile, expression: Expression): Type | undefined {
    const document = documentOf(this.program, file, expression);
    return document === undefined ? undefined : this.#selections.result(document);
  }
}
