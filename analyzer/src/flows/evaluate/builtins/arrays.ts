import type { Frame } from '../frame.js';
import type { CallSite } from '../calls.js';
import type { Value } from '../../values/values.js';

/** An array of this content at this call. */
export function arrayOf(frame: Frame, element: Value, call: CallSite, tag: string): Value {
  return frame.allocate(`${call.site.file}:${call.site.start}:${tag}`, { fields: new Map(), rest: element });
}
