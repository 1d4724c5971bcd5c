import type { ClassFacts, Expression } from '../../facts/ir.js';
import type { LinkedFile } from '../../link/program.js';
import type { Property, Type } from '../types.js';

/** What the type resolver asks of the readers of schemas and object-relational mappers. */
export interface SchemaReaders {
  /** A type that a package generates from a schema (`@prisma/client:Patient`) or derives from one (`zod:infer`). */
  externalType(packageName: string, name: string, args: readonly Type[]): Type | undefined;
  /** The type of a value that is a schema or a table (`typeof patientSchema`). */
  typeOfValue(file: LinkedFile, expression: Expression): Type | undefined;
  /** Fields that a mapper gives a class besides those that it declares (`User.init({ email: … })`). */
  classFields(file: LinkedFile, entry: ClassFacts): ReadonlyMap<string, Property>;
}
