import type { CallSite } from '../evaluate/calls.js';
import type { Frame } from '../evaluate/frame.js';
import { builtinMethod } from '../evaluate/builtins/methods.js';
import type { Type } from '../../types/types.js';
import { EMPTY, join, OPAQUE, referenceValue, type Value } from '../values/values.js';
import { queryShape } from './query-shape.js';
import { records, type OrmCall } from './records.js';
import { withFields } from './selection.js';
import { omitProperties, pickProperties } from '../../types/pick.js';

const MANY = /^(find|insertMany)$/;
const ONE =
  /^(findOne|findById|findOneAndUpdate|findByIdAndUpdate|findOneAndDelete|findByIdAndDelete|findOneAndReplace|findOneAndRemove|findByIdAndRemove|hydrate)$/;
const NOTHING =
  /^(countDocuments|estimatedDocumentCount|count|exists|deleteOne|deleteMany|updateOne|updateMany|replaceOne|bulkWrite|init|syncIndexes|createIndexes|watch)$/;
const PROMISE = /^(then|catch|finally)$/;

const MANY_ROWS: Type = { kind: 'literal', value: true };

/** Calls of models and the queries that they begin (https://mongoosejs.com/docs/api/model.html, …/api/query.html). */
export function callMongoose(frame: Frame, { reference, receiver, args, call }: OrmCall): Value | undefined {
  const [, owner, method = ''] = /^(Model|Query|Document)(?:[#.](\w+))?$/.exec(reference.path) ?? [];
  if (owner === 'Document') return callDocument(frame, receiver, method, args, call);
  const [entity, many] = reference.typeArguments ?? [];
  if (owner === undefined || entity === undefined) return undefined;
  const query = (type: Type, isMany: boolean): Value =>
    join(
      isMany ? records(frame, type, true, call) : withContent(records(frame, type, false, call), undefined),
      referenceValue({
        kind: 'external',
        package: 'mongoose',
        path: 'Query',
        instance: true,
        typeArguments: isMany ? [type, MANY_ROWS] : [type],
      }),
    );
  if (owner === 'Query') {
    const rows =
      many === undefined
        ? withContent({ ...receiver, references: [] }, undefined)
        : { ...receiver, references: [] };
    if (PROMISE.test(method)) return builtinMethod(frame, rows, method, args, call);
    if (method === 'exec' || method === 'orFail') return rows;
    if (NOTHING.test(method)) return EMPTY;
    return method === 'select' ? query(projected(frame, entity, args[0]), many !== undefined) : receiver;
  }
  if (call.construct && method === '') return withContent(records(frame, entity, false, call), args[0]);
  if (method === 'create') return withContent(records(frame, entity, false, call), args[0]);
  if (MANY.test(method)) return query(projected(frame, entity, args[1]), true);
  if (ONE.test(method)) return query(projected(frame, entity, args[1]), false);
  if (NOTHING.test(method)) return EMPTY;
  return method === 'aggregate' || method === 'distinct' ? OPAQUE : undefined;
}

/** Methods of a document, whose fields are those of the record (https://mongoosejs.com/docs/api/document.html). */
function callDocument(
  frame: Frame,
  receiver: Value,
  method: string,
  args: readonly Value[],
  call: CallSite,
): Value | undefined {
  if (/^(save|toObject|toJSON|populate|depopulate|overwrite|set|increment)$/.test(method)) return receiver;
  if (/^(validate|isModified|isNew|markModified|deleteOne|updateOne|\$isNew)$/.test(method)) return EMPTY;
  return builtinMethod(frame, { ...receiver, references: [] }, method, args, call);
}

/** A document is what it was made with, and what its schema promises. */
function withContent(record: Value, content: Value | undefined): Value {
  const document = join(
    record,
    referenceValue({ kind: 'external', package: 'mongoose', path: 'Document', instance: true }),
  );
  return content === undefined ? document : join(document, { ...content, references: [] });
}

/** A projection, `'name -email'` or `{ name: 1 }`, names what is there or what is not. */
function projected(frame: Frame, entity: Type, projection: Value | undefined): Type {
  if (projection === undefined) return entity;
  const kept = new Set<string>();
  const left = new Set<string>();
  const note = (name: string, keep: boolean): void => void (keep ? kept : left).add(name);
  const { constant, fields } = queryShape(frame, projection, 2);
  // `+token` asks for a path that is not selected by itself.
  const asked = typeof constant === 'string' ? [...constant.matchAll(/\+(\S+)/g)] : [];
  const whole = withFields(frame, entity, new Set(asked.map(([, name]) => name ?? '')));
  if (typeof constant === 'string')
    for (const word of constant.split(/\s+/).filter((part) => part !== '' && !part.startsWith('+')))
      note(word.replace(/^-/, ''), !word.startsWith('-'));
  for (const [name, shape] of fields) {
    // Options of the query stand in the same place as a projection.
    if (/^\d+$/.test(name))
      note(String(shape.constant).replace(/^-/, ''), !String(shape.constant).startsWith('-'));
    else if (shape.constant === 1 || shape.constant === true) note(name, true);
    else if (shape.constant === 0 || shape.constant === false) note(name, false);
  }
  if (kept.size > 0 && !QUERY_OPTIONS.test([...kept].join(' ')))
    return pickProperties(frame.solver.types, withFields(frame, whole, kept), kept.add('_id'));
  return left.size > 0 ? omitProperties(frame.solver.types, whole, left) : whole;
}

const QUERY_OPTIONS = /\b(new|upsert|lean|runValidators|returnDocument|session)\b/;
