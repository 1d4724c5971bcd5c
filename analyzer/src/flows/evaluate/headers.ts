import type { Reading } from './access.js';
import type { Frame } from './frame.js';
import { named } from './naming.js';
import { OPAQUE, type Value } from '../values/values.js';

/** Headers that every client sends who is known to the server; the log of all headers has them. */
const USUAL_HEADERS = ['authorization', 'cookie'];

/** All headers of a request. */
export function allHeaders(frame: Frame, { site, owner }: Reading): Value {
  const fields = new Map(
    USUAL_HEADERS.map((name): [string, Value] => [
      name,
      named(frame, { ...OPAQUE, input: true }, name, 'headers', site, `${owner}.headers.${name}`),
    ]),
  );
  return { ...frame.allocate(`${site.file}:${site.start}:headers`, { fields }), opaque: true, input: true };
}
