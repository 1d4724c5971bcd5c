import type * as LowerFile from '../../analyzer/src/facts/lower-file.js';
import type * as Ir from '../../analyzer/src/facts/ir.js';
import type * as KnowledgeModule from '../../analyzer/src/knowledge/index.js';
import type * as Access from '../../analyzer/src/knowledge/access.js';
import type * as Programs from '../../analyzer/src/link/program.js';
import type * as Schemas from '../../analyzer/src/types/schemas/index.js';
import type * as TypeResolvers from '../../analyzer/src/types/resolve-types.js';
import type * as TypeScopes from '../../analyzer/src/types/scopes.js';
import type * as Types from '../../analyzer/src/types/types.js';
import type * as Notations from '../../analyzer/src/types/type-arguments.js';

/**
 * What the reference shares with the product: how a file is read, how files are linked, what declared types and names
 * mean, and the models of libraries. Nothing that follows a value from one place to another.
 */

const built = new URL('../../../analyzer/dist/', import.meta.url);
const load = async <T>(path: string): Promise<T> => (await import(new URL(path, built).href)) as T;

export const { lowerFile } = await load<typeof LowerFile>('facts/lower-file.js');
export const { Program } = await load<typeof Programs>('link/program.js');
export const { TypeResolver } = await load<typeof TypeResolvers>('types/resolve-types.js');
export const { fileScope, withParameters } = await load<typeof TypeScopes>('types/scopes.js');
export const { SchemaIndex } = await load<typeof Schemas>('types/schemas/index.js');
export const { createKnowledge } = await load<typeof KnowledgeModule>('knowledge/index.js');
export const { parseAccess } = await load<typeof Access>('knowledge/access.js');
export const { isOpaque, primitiveKind, unionOf } = await load<typeof Types>('types/types.js');

export const { isTypeNotation, typeOfNotation } = await load<typeof Notations>('types/type-arguments.js');

export type LinkedFile = Programs.LinkedFile;
export type LinkedProgram = Programs.Program;
export type Entity = Programs.Entity;
export type ProgramFunction = Programs.ProgramFunction;
export type Resolver = TypeResolvers.TypeResolver;
export type SchemaReader = Schemas.SchemaIndex;
export type Knowledge = KnowledgeModule.Knowledge;
export type Type = Types.Type;
export type TypeScope = Types.TypeScope;
export type ClassFacts = Ir.ClassFacts;
export type Expression = Ir.Expression;
export type ExpressionOf<K extends Ir.Expression['kind']> = Extract<Ir.Expression, { kind: K }>;
export type Pattern = Ir.Pattern;
export type PatternOf<K extends Ir.Pattern['kind']> = Extract<Ir.Pattern, { kind: K }>;
export type Statement = Ir.Statement;
export type StatementOf<K extends Ir.Statement['kind']> = Extract<Ir.Statement, { kind: K }>;
