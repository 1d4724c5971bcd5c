import type { Expression } from '../../facts/ir.js';
import type { LinkedFile, Program } from '../../link/program.js';
import type { Type } from '../types.js';
import { declaresColumns, recordOfAttributes } from './attributes.js';
import { externalName } from './names.js';
import type { SchemaValue } from './values.js';

/** What the reader of models asks of the readers of schemas. */
export interface ModelContext {
  readonly program: Program;
  /** The record that an expression describes, when it is a schema. */
  typeOf(file: LinkedFile, expression: Expression): Type | undefined;
  /** The schema that a call makes, under the name of what it is used for. */
  read(file: LinkedFile, expression: Expression, name: string): SchemaValue | undefined;
}

/** `new Schema({ … })` and `model('User', schema)` of Mongoose, `sequelize.define('User', { … })`. */
export function modelOrSchema(
  context: ModelContext,
  file: LinkedFile,
  { callee, arguments: args, construct }: Extract<Expression, { kind: 'call' }>,
  name: string,
): SchemaValue | undefined {
  const member = callee.kind === 'member' ? callee.name : externalName(context.program, file, callee)?.path;
  const library =
    callee.kind === 'member'
      ? externalName(context.program, file, callee.object)
      : externalName(context.program, file, callee);
  const isMongoose = library?.package === 'mongoose';
  const [first, second] = args;
  const nested = (inner: Expression): Type | undefined => context.typeOf(file, inner);
  if (construct) {
    if (!isMongoose || member !== 'Schema' || first === undefined) return undefined;
    const type = recordOfAttributes(first, name.replace(/(Schema|Model)$/i, ''), nested);
    return type === undefined ? undefined : { kind: 'schema', type };
  }
  if (first?.kind !== 'constant' || typeof first.value !== 'string' || second === undefined) return undefined;
  const model = (packageName: string, type: Type | undefined): SchemaValue | undefined =>
    type === undefined
      ? undefined
      : { kind: 'external', package: packageName, path: 'Model', instance: true, typeArguments: [type] };
  if (member === 'model' && (isMongoose || callee.kind === 'member'))
    return model('mongoose', nested(second) ?? inlineSchema(context, file, second, first.value));
  return member === 'define' && callee.kind === 'member' && declaresColumns(second)
    ? model('sequelize', recordOfAttributes(second, first.value))
    : undefined;
}

function inlineSchema(
  context: ModelContext,
  file: LinkedFile,
  expression: Expression,
  name: string,
): Type | undefined {
  if (expression.kind !== 'call') return undefined;
  const schema = context.read(file, expression, name);
  return schema?.kind === 'schema' ? schema.type : undefined;
}
