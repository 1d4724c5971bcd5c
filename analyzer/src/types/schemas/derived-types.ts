import { isOpaque, type Type } from '../types.js';
import { typeOfJsonSchema } from './json-schema.js';

/** The type that a library's type derives from a schema, a table or a model that it is given; undefined for others. */
export function derivedType(packageName: string, name: string, args: readonly Type[]): Type | undefined {
  const [described] = args;
  if (described === undefined) return undefined;
  if (packageName === 'json-schema-to-ts' && name === 'FromSchema') return typeOfJsonSchema(described, '');
  const derived = DERIVED_TYPES[name.split('.').at(-1) ?? ''];
  return derived?.test(packageName) !== true || isOpaque(described) ? undefined : described;
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
  DeepPartial: /^(typeorm|ts-essentials|utility-types)$/,
  FindOptionsWhere: /^typeorm$/,
  QueryDeepPartialEntity: /^typeorm/,
  HydratedDocument: /^mongoose$/,
  FlattenMaps: /^mongoose$/,
  LeanDocument: /^mongoose$/,
  Require_id: /^mongoose$/,
  InferRawDocType: /^mongoose$/,
  FilterQuery: /^(mongoose|@mikro-orm\/.+)$/,
  QueryFilter: /^mongoose$/,
  UpdateQuery: /^mongoose$/,
  ModelObject: /^objection$/,
  PartialModelObject: /^objection$/,
  Simplify: /^(type-fest|kysely)$/,
  PartialDeep: /^type-fest$/,
  ReadonlyDeep: /^type-fest$/,
  RequiredDeep: /^type-fest$/,
  Writable: /^(type-fest|ts-essentials)$/,
  Jsonify: /^type-fest$/,
  SetOptional: /^type-fest$/,
  SetRequired: /^type-fest$/,
  DeepReadonly: /^(ts-essentials|utility-types)$/,
  EntityDTO: /^@mikro-orm\//,
  EntityData: /^@mikro-orm\//,
  RequiredEntityData: /^@mikro-orm\//,
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
  Type: /^(effect(\/Schema)?|@effect\/schema)$/,
  Encoded: /^(effect(\/Schema)?|@effect\/schema)$/,
};
