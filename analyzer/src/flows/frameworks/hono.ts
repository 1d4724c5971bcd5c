import type { Frame } from '../evaluate/frame.js';
import { validated } from '../libraries/validation.js';
import { joinAll, OPAQUE, wholeText, type Value } from '../values/values.js';
import { memberName, type FrameworkCall } from './framework-call.js';

/**
 * `context.req.valid('json')` of Hono (https://hono.dev/docs/guides/validation): what the validators of the route have let
 * through, by the part of the request that they were made for. Undefined for everything else.
 */
export function callHono(frame: Frame, { reference, args, call }: FrameworkCall): Value | undefined {
  if (memberName(reference.path) !== 'valid' || args[0] === undefined) return undefined;
  const part = wholeText(args[0]);
  const schemas = (reference.init ?? []).flatMap(({ references }) =>
    references.flatMap((validator) => {
      if (validator.kind !== 'external' || validator.path !== 'Validator') return [];
      const [target, schema] = validator.init ?? [];
      return target?.constant === part ? (schema?.references ?? []) : [];
    }),
  );
  const parsed = schemas.flatMap((schema) =>
    schema.kind === 'schema' ? [validated(frame, schema, 'parse', { ...OPAQUE, input: true }, call)] : [],
  );
  return parsed.length === 0 ? undefined : joinAll(parsed);
}
