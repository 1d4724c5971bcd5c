import type { Frame } from '../evaluate/frame.js';
import type { QueryShape } from '../../types/schemas/prisma.js';
import type { Value } from '../values/values.js';

/** The constant structure of a query argument. */
export function queryShape(frame: Frame, value: Value, depth: number): QueryShape {
  const fields = new Map<string, QueryShape>();
  if (depth > 0) {
    for (const key of value.objects)
      for (const [name, field] of frame.objectAt(key).fields)
        fields.set(name, queryShape(frame, field, depth - 1));
  }
  return { fields, ...(value.constant === undefined ? {} : { constant: value.constant }) };
}
