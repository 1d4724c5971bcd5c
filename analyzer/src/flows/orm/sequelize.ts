import type { CallSite } from '../evaluate/calls.js';
import type { Frame } from '../evaluate/frame.js';
import { readField } from '../evaluate/access.js';
import type { Type } from '../../types/types.js';
import { EMPTY, wholeText, type Value } from '../values/values.js';
import { queryShape } from './query-shape.js';
import { records, type OrmCall } from './records.js';
import { omitProperties, pickProperties } from '../../types/pick.js';

const ONE = /^(findOne|findByPk|findById|create|build)$/;
const MANY = /^(findAll|bulkCreate|bulkBuild)$/;
const ONE_OF_PAIR = /^(findOrCreate|findOrBuild|findCreateFind|upsert)$/;
const NOTHING =
  /^(count|max|min|sum|aggregate|destroy|restore|increment|decrement|truncate|sync|drop|init|hasOne|hasMany|belongsTo|belongsToMany|addHook|addScope|beforeCreate|afterCreate|beforeUpdate|afterUpdate|beforeSave|afterSave|validate|setDataValue)$/;
const ITSELF = /^(get|toJSON|save|update|reload|set|scope|unscoped|schema)$/;

/** Calls of models and their instances (https://sequelize.org/docs/v6/core-concepts/model-querying-basics/). */
export function callSequelize(frame: Frame, { reference, receiver, args, call }: OrmCall): Value | undefined {
  const method = /^Model[#.](\w+)$/.exec(reference.path)?.[1];
  const entity = reference.typeArguments?.[0];
  if (method !== undefined && NOTHING.test(method)) return EMPTY;
  if (method !== undefined && ITSELF.test(method))
    return attributeOrRecord(frame, receiver, method, args[0], call);
  if (entity === undefined) return undefined;
  if (call.construct && reference.path === 'Model') return records(frame, entity, false, call);
  if (method === undefined) return undefined;
  const selected = selectedAttributes(frame, entity, args.at(-1));
  if (ONE.test(method)) return records(frame, selected, false, call);
  if (MANY.test(method)) return records(frame, selected, true, call);
  if (ONE_OF_PAIR.test(method))
    return frame.allocate(`${call.site.file}:${call.site.start}:pair`, {
      fields: new Map([
        ['0', records(frame, entity, false, call)],
        ['1', EMPTY],
      ]),
    });
  if (method === 'findAndCountAll')
    return frame.allocate(`${call.site.file}:${call.site.start}:page`, {
      fields: new Map([
        ['rows', records(frame, selected, true, call)],
        ['count', EMPTY],
      ]),
    });
  return undefined;
}

/** `user.get('email')` is one attribute, `user.get()` and the others are the record. */
function attributeOrRecord(
  frame: Frame,
  receiver: Value,
  method: string,
  key: Value | undefined,
  call: CallSite,
): Value {
  const name = key === undefined ? undefined : wholeText(key);
  return method === 'get' && name !== undefined
    ? readField(frame, receiver, name, { site: call.site, owner: '', callee: true })
    : { ...receiver, references: [] };
}

/** `attributes: ['id']` and `attributes: { exclude: ['email'] }` narrow the record. */
function selectedAttributes(frame: Frame, entity: Type, options: Value | undefined): Type {
  const attributes =
    options === undefined ? undefined : queryShape(frame, options, 4).fields.get('attributes');
  if (attributes === undefined || attributes.fields.size === 0) return entity;
  const namesIn = (shape: typeof attributes): Set<string> =>
    new Set([...shape.fields.values()].map((item) => String(item.constant)));
  const [excluded, included] = [attributes.fields.get('exclude'), attributes.fields.get('include')];
  if (excluded !== undefined) return omitProperties(frame.solver.types, entity, namesIn(excluded));
  return included === undefined ? pickProperties(frame.solver.types, entity, namesIn(attributes)) : entity;
}
