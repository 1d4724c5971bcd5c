import type { ClassFacts, Expression } from '../../facts/ir.js';
import type { LinkedFile, Program } from '../../link/program.js';
import { isOpaque, objectType, UNKNOWN, type Property, type Type } from '../types.js';
import { declaresColumns, recordOfAttributes } from './attributes.js';
import { columnBuilderNames, drizzleTable } from './drizzle.js';
import { drizzleRelation } from './drizzle-relations.js';
import type { PrismaSchema, QueryShape } from './prisma.js';
import type { SchemaReaders } from './readers.js';
import { builtType, SCHEMA_LIBRARY, VALIDATORS, type SchemaExpressions } from './builders.js';
import { typeOfJsonSchema } from './json-schema.js';
import { attributesOfClass } from './sequelize.js';
import { validationOf, type Validation } from './validation.js';

/** A value that describes data instead of being data: a schema, a table, or the model of a mapper. */
export type SchemaValue =
  | { readonly kind: 'schema'; readonly type: Type; readonly validation?: Validation }
  | { readonly kind: 'table'; readonly type: Type }
  | {
      readonly kind: 'external';
      readonly package: string;
      readonly path: 'Model';
      readonly instance: true;
      readonly typeArguments: readonly [Type];
    };

/** The schemas of a project, read where they are declared. */
export class SchemaIndex implements SchemaReaders {
  readonly #byExpression = new WeakMap<Expression, SchemaValue | null>();
  readonly #initialised = new WeakMap<LinkedFile, Map<Expression, string>>();

  constructor(
    private readonly program: Program,
    readonly prisma: PrismaSchema,
  ) {}

  externalType(packageName: string, name: string, args: readonly Type[]): Type | undefined {
    if (!this.prisma.isEmpty && isPrismaClient(packageName)) {
      const generated = this.prisma.generatedType(name);
      if (generated !== undefined) {
        const [query] = args;
        return this.prisma.result(
          generated,
          query === undefined ? undefined : queryOfType(query, QUERY_DEPTH),
        );
      }
    }
    if (packageName === 'json-schema-to-ts' && name === 'FromSchema' && args[0] !== undefined)
      return typeOfJsonSchema(args[0], '');
    const derived = DERIVED_TYPES[name.split('.').at(-1) ?? ''];
    const [described] = args;
    return derived?.test(packageName) !== true || described === undefined || isOpaque(described)
      ? undefined
      : described;
  }

  typeOfValue(file: LinkedFile, expression: Expression): Type | undefined {
    // `typeof table.$inferSelect`, and `typeof schema.infer` of ArkType.
    if (
      expression.kind === 'member' &&
      /^(\$inferSelect|\$inferInsert|infer|inferOut)$/.test(expression.name)
    )
      return this.typeOfValue(file, expression.object);
    return this.#typeOf(file, expression) ?? this.#literalType(file, expression, QUERY_DEPTH);
  }

  /** The record that a schema, table or model describes. */
  #typeOf(file: LinkedFile, expression: Expression): Type | undefined {
    const value = this.valueOf(file, expression);
    return value?.kind === 'external' ? value.typeArguments[0] : value?.type;
  }

  classFields(file: LinkedFile, entry: ClassFacts): ReadonlyMap<string, Property> {
    return attributesOfClass(file, entry);
  }

  /** The type of an object literal, for `typeof query` in the types of query results. */
  #literalType(file: LinkedFile, expression: Expression, depth: number): Type | undefined {
    if (depth === 0) return undefined;
    switch (expression.kind) {
      case 'constant': {
        const { value } = expression;
        return value === null || value === undefined ? undefined : { kind: 'literal', value };
      }
      case 'cast':
        return this.#literalType(file, expression.operand, depth);
      case 'variable': {
        const entity = this.program.entityOfVariable(file, expression.variable);
        const initialiser = entity?.kind === 'variable' ? entity.facts.initialiser : undefined;
        return entity?.kind === 'variable' && initialiser !== undefined
          ? this.#literalType(entity.file, initialiser, depth)
          : undefined;
      }
      case 'call': {
        // `Prisma.validator<…>()({ … })` returns its argument.
        const [argument] = expression.arguments;
        return argument === undefined || expression.callee.kind !== 'call'
          ? undefined
          : this.#literalType(file, argument, depth);
      }
      case 'array': {
        const elements = expression.elements.map((element) => this.#literalType(file, element, depth - 1));
        return { kind: 'tuple', elements: elements.map((element) => element ?? UNKNOWN) };
      }
      case 'object': {
        const properties = new Map<string, Property>();
        for (const property of expression.properties) {
          if (property.kind !== 'property') continue;
          const type = this.#literalType(file, property.value, depth - 1);
          if (type !== undefined)
            properties.set(property.name, { name: property.name, owner: '', type: () => type });
        }
        return objectType('', properties);
      }
      default:
        return undefined;
    }
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
    const related = this.#variableName(relation.file, relation.table) ?? name;
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
    const mapped = this.#modelOrSchema(file, expression, name);
    if (mapped !== undefined) return mapped;
    const builder = this.#externalName(file, expression.callee);
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

  /** `new Schema({ … })` and `model('User', schema)` of Mongoose, `sequelize.define('User', { … })`. */
  #modelOrSchema(
    file: LinkedFile,
    { callee, arguments: args, construct }: Extract<Expression, { kind: 'call' }>,
    name: string,
  ): SchemaValue | undefined {
    const member = callee.kind === 'member' ? callee.name : this.#externalName(file, callee)?.path;
    const library =
      callee.kind === 'member' ? this.#externalName(file, callee.object) : this.#externalName(file, callee);
    const isMongoose = library?.package === 'mongoose';
    const [first, second] = args;
    const nested = (inner: Expression): Type | undefined => this.#typeOf(file, inner);
    if (construct) {
      if (!isMongoose || member !== 'Schema' || first === undefined) return undefined;
      const type = recordOfAttributes(first, name.replace(/(Schema|Model)$/i, ''), nested);
      return type === undefined ? undefined : { kind: 'schema', type };
    }
    if (first?.kind !== 'constant' || typeof first.value !== 'string' || second === undefined)
      return undefined;
    const model = (packageName: string, type: Type | undefined): SchemaValue | undefined =>
      type === undefined
        ? undefined
        : { kind: 'external', package: packageName, path: 'Model', instance: true, typeArguments: [type] };
    if (member === 'model' && (isMongoose || callee.kind === 'member'))
      return model('mongoose', nested(second) ?? this.#inlineSchema(file, second, first.value));
    return member === 'define' && callee.kind === 'member' && declaresColumns(second)
      ? model('sequelize', recordOfAttributes(second, first.value))
      : undefined;
  }

  #inlineSchema(file: LinkedFile, expression: Expression, name: string): Type | undefined {
    if (expression.kind !== 'call') return undefined;
    const schema = this.#read(file, expression, name);
    return schema?.kind === 'schema' ? schema.type : undefined;
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
    const external = this.#externalName(file, current);
    if (external !== undefined) return SCHEMA_LIBRARY.test(external.package) ? external.package : undefined;
    const schema = this.valueOf(file, current);
    return schema?.kind === 'schema' ? (schema.validation?.library ?? '') : undefined;
  }

  /** The builder of a schema library that an expression is, by its own name: `object` of `z.object`. */
  #builderOf(file: LinkedFile, expression: Expression): string | undefined {
    const root = expression.kind === 'member' ? expression.object : expression;
    const isCoerced = root.kind === 'member' && root.name === 'coerce';
    const external = this.#externalName(file, isCoerced ? root.object : root);
    if (external === undefined || !SCHEMA_LIBRARY.test(external.package)) return undefined;
    if (expression.kind === 'member') return expression.name;
    return external.path === '' || external.path === 'default' ? undefined : external.path;
  }

  #externalName(file: LinkedFile, expression: Expression): { package: string; path: string } | undefined {
    if (expression.kind !== 'variable') return undefined;
    const entity = this.program.entityOfVariable(file, expression.variable);
    return entity?.kind === 'external' ? entity : undefined;
  }

  #nameColumnBuilders(file: LinkedFile, expression: Expression): void {
    const columns = expression.kind === 'call' ? expression.arguments[1] : undefined;
    if (columns?.kind !== 'object') return;
    for (const column of columns.properties) {
      let current: Expression = column.value;
      while (current.kind === 'call' && current.callee.kind === 'member') current = current.callee.object;
      if (current.kind !== 'call') continue;
      const builder =
        this.#externalName(file, current.callee)?.path ?? this.#variableName(file, current.callee);
      if (builder !== undefined) columnBuilderNames.set(current.callee, builder);
    }
  }

  #variableName(file: LinkedFile, expression: Expression): string | undefined {
    return expression.kind === 'variable' ? file.facts.variables[expression.variable]?.name : undefined;
  }
}

/** How deep `include` and `select` are followed. */
const QUERY_DEPTH = 12;

/** A query given as a type, such as `{ include: { patient: true } }`. */
function queryOfType(type: Type, depth: number): QueryShape {
  const fields = new Map<string, QueryShape>();
  if (type.kind === 'object' && depth > 0)
    for (const [name, property] of type.properties())
      fields.set(name, queryOfType(property.type(), depth - 1));
  return { fields, ...(type.kind === 'literal' ? { constant: type.value } : {}) };
}

/** Types that stand for their argument: what a schema or table describes. */
const DERIVED_TYPES: Readonly<Record<string, RegExp>> = {
  infer: /^zod/,
  input: /^zod/,
  output: /^zod/,
  TypeOf: /^(zod|io-ts$)/,
  OutputOf: /^io-ts$/,
  Infer: /^superstruct$/,
  InferSelectModel: /^drizzle-orm/,
  InferInsertModel: /^drizzle-orm/,
  InferModel: /^drizzle-orm/,
  Relation: /^typeorm$/,
  HydratedDocument: /^mongoose$/,
  InferSchemaType: /^mongoose$/,
  CreationOptional: /^sequelize$/,
  ForeignKey: /^sequelize$/,
  NonAttribute: /^sequelize$/,
  InferAttributes: /^sequelize$/,
  InferCreationAttributes: /^sequelize$/,
  Attributes: /^sequelize$/,
  Opt: /^@mikro-orm\//,
  Ref: /^@mikro-orm\//,
  Loaded: /^@mikro-orm\//,
  Hidden: /^@mikro-orm\//,
  Generated: /^kysely$/,
  GeneratedAlways: /^kysely$/,
  ColumnType: /^kysely$/,
  Selectable: /^kysely$/,
  Insertable: /^kysely$/,
  Updateable: /^kysely$/,
  WithId: /^mongodb$/,
  WithoutId: /^mongodb$/,
  OptionalId: /^mongodb$/,
  OptionalUnlessRequiredId: /^mongodb$/,
  InferOutput: /^(valibot|@valibot)/,
  InferInput: /^(valibot|@valibot)/,
  Static: /typebox$|^(elysia|runtypes)$/,
  JSONSchemaType: /^ajv$/,
  InferType: /^yup$/,
};

/** The package itself, or the folder that the generator writes to. */
export function isPrismaClient(packageName: string): boolean {
  return (
    packageName === '@prisma/client' ||
    packageName === '.prisma/client' ||
    /(^|\/)prisma(\/client)?(\/\w+)?(\.[cm]?[jt]s)?$/.test(packageName)
  );
}
