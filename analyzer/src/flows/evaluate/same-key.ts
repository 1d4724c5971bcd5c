import type { Expression, Pattern } from '../../facts/ir.js';
import { fieldsOf } from '../libraries/keyed.js';
import { wholeText } from '../values/values.js';
import { writeField } from './places.js';
import { evaluate } from './expressions.js';
import type { Frame } from './frame.js';

/**
 * Copies a record field by field where the code does so without naming the fields: `copy[key] = record[key]`. Whatever
 * the key is, each field keeps its name.
 *
 * @returns false where this is no such assignment, or where the fields of the record are not known
 */
export function copyUnderSameKey(frame: Frame, target: Pattern, value: Expression): boolean {
  const source = value.kind === 'cast' ? value.operand : value;
  if (target.kind !== 'place' || target.place.kind !== 'index' || source.kind !== 'index') return false;
  const { key } = target.place;
  if (key.kind !== 'variable' || source.key.kind !== 'variable' || key.variable !== source.key.variable)
    return false;
  if (wholeText(evaluate(frame, key)) !== undefined) return false;
  const fields = fieldsOf(frame, evaluate(frame, source.object), frame.site(source));
  if (fields === undefined) return false;
  const copy = evaluate(frame, target.place.object);
  for (const [name, field] of fields) writeField(frame, copy, name, field);
  return true;
}
