import type { Frame } from '../evaluate/frame.js';
import { valueOfType } from '../evaluate/declared-values.js';
import { unionOf, type Type } from '../../types/types.js';
import { OPAQUE, wholeText, type Value } from '../values/values.js';
import type { OrmCall } from './records.js';

const METHOD = /^Client#(GET|PUT|POST|DELETE|OPTIONS|HEAD|PATCH|TRACE)$/;

/** Calls of a client that is created for the paths of an OpenAPI document (https://openapi-ts.dev/openapi-fetch/). */
export function callOpenApiFetch(frame: Frame, { reference, args, call }: OrmCall): Value | undefined {
  const method = METHOD.exec(reference.path)?.[1]?.toLowerCase();
  const [paths] = reference.typeArguments ?? [];
  const path = args[0] === undefined ? undefined : wholeText(args[0]);
  if (method === undefined || paths === undefined || path === undefined) return undefined;
  const data = answerOf(frame, paths, path, method);
  if (data === undefined) return undefined;
  return frame.allocate(`${call.site.file}:${call.site.start}:answer`, {
    fields: new Map([
      ['data', valueOfType(frame, data, 'data', undefined, call.site)],
      ['error', OPAQUE],
      ['response', OPAQUE],
    ]),
  });
}

/** What an operation answers when it succeeds. */
function answerOf(frame: Frame, paths: Type, path: string, method: string): Type | undefined {
  const { types } = frame.solver;
  const at = (type: Type | undefined, name: string): Type | undefined =>
    type === undefined ? undefined : types.property(type, name)?.type();
  const responses = at(at(at(paths, path), method), 'responses');
  if (responses === undefined) return undefined;
  const bodies = [...types.allProperties(responses)]
    .filter(({ name }) => /^(2\d\d|2XX|default)$/i.test(name))
    .flatMap(({ type }) => at(type(), 'content') ?? [])
    .flatMap((content) => [...types.allProperties(content)].map((media) => media.type()));
  return bodies.length === 0 ? undefined : unionOf(bodies);
}
