import type { ClassFacts, Expression } from '../../facts/ir.js';
import type { LinkedFile, Program } from '../../link/program.js';
import type { Problem } from '../../result.js';
import type { SchemaText } from '../../session.js';
import type { TypeResolver } from '../resolve-types.js';
import { fileScope } from '../scopes.js';
import type { Property, Type } from '../types.js';
import { buildsSchemas, builtType, VALIDATORS, type SchemaExpressions } from './builders.js';
import { derivedType } from './derived-types.js';
import { columnBuilderNames, drizzleTable } from './drizzle.js';
import { drizzleRelation } from './drizzle-relations.js';
import type { CodeFirstTypes } from './graphql/code-first.js';
import { GraphQlSchema } from './graphql/index.js';
import { literalType } from './literals.js';
import { modelOrSchema, type ModelContext } from './models.js';
import { externalName, variableName } from './names.js';
import { OpenApiSchemas } from './openapi.js';
import { PrismaSchema } from './prisma.js';
import type { SchemaReaders } from './readers.js';
import { attributesOfClass } from './sequelize.js';
import { validationOf } from './validation.js';
import type { SchemaValue } from './values.js';

/** The schemas of a project, read where they are declared. */
export class SchemaIndex implements SchemaReaders {
  readonly prisma: PrismaSchema;
  readonly graphql: GraphQlSchema;
  readonly #openApi: OpenApiSchemas;
  readonly #byExpression = new WeakMap<Expression, SchemaValue | null>();
  readonly #models: ModelContext;
  readonly #initialised = new WeakMap<LinkedFile, Map<Expression, string>>();

  constructor(
    private readonly program: Program,
    schemas: readonly SchemaText[],
  ) {
    this.prisma = new PrismaSchema(schemas);
    this.graphql = new GraphQlSchema(program, schemas);
    this.#openApi = new OpenApiSchemas(schemas);
    this.#models = {
      program,
      typeOf: (file, expression) => this.#typeOf(file, expression),
      read: (file, expression, name) => this.#read(file, expression, name),
    };
  }

  /** Schemas that could not be parsed, with the place where that was noticed. */
  get problems(): Problem[] {
    return this.graphql.broken.map(({ path, message, line, column }) => {
      const place = { line, column };
      return { kind: 'syntax', file: path, location: { file: path, start: place, end: place }, message };
    });
  }

  /**
   * What a function is given that a schema calls to resolve a field.
   * @param types resolves the types that stand behind what is built in code
   */
  resolverParameter(
    types: TypeResolver,
    file: LinkedFile,
    functionIndex: number,
    index: number,
  ): Type | undefined {
    const context: CodeFirstTypes = {
      classOf: (origin, entry) => types.classType(origin, entry),
      typeArgument: (origin, call) =>
        call.typeArguments[0] === undefined
          ? undefined
          : types.resolve(call.typeArguments[0], fileScope(origin)),
      model: (name) => this.prisma.model(name),
    };
    return this.graphql.resolverParameter(context, file, functionIndex, index);
  }

  externalType(packageName: string, name: string, args: readonly Type[]): Type | undefined {
    return (
      this.prisma.externalType(packageName, name, args) ??
      derivedType(packageName, name, args) ??
      this.#openApi.externalType(packageName, name)
    );
  }

  typeOfValue(file: LinkedFile, expression: Expression): Type | undefined {
    // `typeof table.$inferSelect`, `typeof schema.infer` of ArkType and `typeof schema.Type` of Effect.
    if (
      expression.kind === 'member' &&
      /^(\$inferSelect|\$inferInsert|infer|inferOut|Type|Encoded)$/.test(expression.name)
    ) {
      const described = this.#typeOf(file, expression.object);
      if (described !== undefined) return described;
    }
    return this.#typeOf(file, expression) ?? literalType(this.program, file, expression);
  }

  /** The record that a schema, table or model describes. */
  #typeOf(file: LinkedFile, expression: Expression): Type | undefined {
    const value = this.valueOf(file, expression);
    return value?.kind === 'external' ? value.typeArguments[0] : value?.type;
  }

  classFields(file: LinkedFile, entry: ClassFacts): ReadonlyMap<string, Property> {
    return attributesOfClass(file, entry);
  }

  /** The schema or table that an expression is, or nothing. */
  valueOf(file: LinkedFile, expression: Expression): SchemaValue | undefined {
    if (expression.kind === 'variable') {
      const entity = this.program.entityOfVariable(file, expression.variable);
      if (entity?.kind !== 'variable' || entity.facts.initialiser === undefined) return undefined;
      return this.#read(entity.file, entity.facts.initialiser, entity.facts.name);
    }
    return expression.kind === 'call'
      ? this.#read(file, expression, this.#nameOfInitialised(file, expression))
      : undefined;
  }

  /** The variable that an expression initialises, which gives the fields of a schema their context. */
  #nameOfInitialised(file: LinkedFile, expression: Expression): string {
    let names = this.#initialised.get(file);
    if (names === undefined) {
      names = new Map();
      for (const { initialiser, name } of file.facts.variables) {
        if (initialiser !== undefined) names.set(initialiser, name);
      }
      this.#initialised.set(file, names);
    }
    return names.get(expression) ?? '';
  }

  /** The row type of the table that some module exports under this name. */
  tableNamed(name: string): Type | undefined {
    for (const file of this.program.files) {
      const index = file.variablesByName.get(name);
      const initialiser = index === undefined ? undefined : file.facts.variables[index]?.initialiser;
      const value = initialiser === undefined ? undefined : this.#read(file, initialiser, name);
      if (value?.kind === 'table') return value.type;
    }
    return undefined;
  }

  /** The rows of a relation of a table, by the names that the code gives to both. */
  relatedRows(table: string, name: string): { type: Type; many: boolean; table: string } | undefined {
    const relation = drizzleRelation(this.program, table, name);
    if (relation === undefined) return undefined;
    const type = this.#typeOf(relation.file, relation.table);
    const related = variableName(relation.file, relation.table) ?? name;
    return type === undefined ? undefined : { type, many: relation.many, table: related };
  }

  #read(file: LinkedFile, expression: Expression, name: string): SchemaValue | undefined {
    const known = this.#byExpression.get(expression);
    if (known !== undefined) return known ?? undefined;
    this.#byExpression.set(expression, null);
    const value = this.#find(file, expression, name);
    this.#byExpression.set(expression, value ?? null);
    return value;
  }

  #find(file: LinkedFile, expression: Expression, name: string): SchemaValue | undefined {
    if (expression.kind !== 'call') return undefined;
    const mapped = modelOrSchema(this.#models, file, expression, name);
    if (mapped !== undefined) return mapped;
    const answered = this.graphql.resultOf(file, expression);
    if (answered !== undefined) return { kind: 'schema', type: answered };
    const builder = externalName(this.program, file, expression.callee);
    if (builder?.package.startsWith('drizzle-orm') === true) {
      this.#nameColumnBuilders(file, expression);
      const table = drizzleTable(expression, builder.path, name);
      return table === undefined ? undefined : { kind: 'table', type: table };
    }
    const source = expression.arguments[0];
    if (
      builder !== undefined &&
      /^create(Insert|Select|Update)Schema$/.test(builder.path) &&
      source !== undefined
    ) {
      const type = this.typeOfValue(file, source);
      return type === undefined ? undefined : { kind: 'schema', type };
    }
    return this.#built(file, expression, name);
  }

  /** A schema that is built by calls of its library. */
  #built(file: LinkedFile, expression: Expression, name: string): SchemaValue | undefined {
    const library = this.#libraryOf(file, expression);
    if (library === undefined) return undefined;
    const context: SchemaExpressions = {
      builderOf: (inner) => this.#builderOf(file, inner),
      schemaOf: (inner) => this.#typeOf(file, inner),
    };
    const type = builtType(expression, context, name.replace(/Schema$/, ''));
    return type === undefined
      ? undefined
      : { kind: 'schema', type, validation: validationOf(expression, library, file, context) };
  }

  /**
   * The library whose schema an expression may be: a call chain is only worth reading when it begins at one, or at a
   * variable that holds a schema.
   */
  #libraryOf(file: LinkedFile, expression: Expression): string | undefined {
    let current: Expression = expression;
    while (current.kind === 'call' || current.kind === 'member') {
      // What validates is a call of the schema, no schema.
      if (current.kind === 'call' && current.callee.kind === 'member' && VALIDATORS.has(current.callee.name))
        return undefined;
      current = current.kind === 'call' ? current.callee : current.object;
    }
    if (current.kind !== 'variable') return undefined;
    const external = externalName(this.program, file, current);
    if (external !== undefined) return buildsSchemas(external) ? external.package : undefined;
    const schema = this.valueOf(file, current);
    return schema?.kind === 'schema' ? (schema.validation?.library ?? '') : undefined;
  }

  /** The builder of a schema library that an expression is, by its own name: `object` of `z.object`. */
  #builderOf(file: LinkedFile, expression: Expression): string | undefined {
    const root = expression.kind === 'member' ? expression.object : expression;
    const isCoerced = root.kind === 'member' && root.name === 'coerce';
    const external = externalName(this.program, file, isCoerced ? root.object : root);
    if (external === undefined || !buildsSchemas(external)) return undefined;
    if (expression.kind === 'member') return expression.name;
    // `Schema` of Effect is a module of builders, no builder.
    return /^(default|Schema|S)?$/.test(external.path) ? undefined : external.path;
  }

  #nameColumnBuilders(file: LinkedFile, expression: Expression): void {
    const columns = expression.kind === 'call' ? expression.arguments[1] : undefined;
    if (columns?.kind !== 'object') return;
    for (const column of columns.properties) {
      let current: Expression = column.value;
      while (current.kind === 'call' && current.callee.kind === 'member') current = current.callee.object;
      if (current.kind !== 'call') continue;
      const builder =
        externalName(this.program, file, current.callee)?.path ?? variableName(file, current.callee);
      if (builder !== undefined) columnBuilderNames.set(current.callee, builder);
    }
  }
}
