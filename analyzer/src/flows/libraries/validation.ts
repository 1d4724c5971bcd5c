import type { Frame } from '../evaluate/frame.js';
import { readField } from '../evaluate/access.js';
import { propertyValue, valueOfType } from '../evaluate/declared-values.js';
import type { CallSite } from '../evaluate/calls.js';
import { collectLabels } from '../evaluate/collect.js';
import type { Validation } from '../../types/schemas/validation.js';
import type { Type } from '../../types/types.js';
import {
  EMPTY,
  isEmpty,
  joinAll,
  OPAQUE,
  referenceValue,
  type Reference,
  type Site,
  type Value,
} from '../values/values.js';
import { callValue } from '../evaluate/calls.js';

type Schema = Extract<Reference, { kind: 'schema' }>;

/** What a schema lets through of its input, by a method that yields a value of its type. */
export function validated(frame: Frame, schema: Schema, method: string, input: Value, call: CallSite): Value {
  const { type, validation } = schema;
  const parsed = transformed(frame, validation, parsedValue(frame, type, validation, input, call.site), call);
  const library = validation?.library ?? '';
  const names = /^(safe|spa)/.test(method)
    ? { value: library === 'valibot' ? 'output' : 'data', error: 'error' }
    : method === 'validate' && /joi$/.test(library)
      ? { value: 'value', error: 'error' }
      : method === 'decode' && library === 'io-ts'
        ? { value: 'right', error: 'left' }
        : undefined;
  if (names === undefined) return parsed;
  return frame.allocate(`${call.site.file}:${call.site.start}:parsed`, {
    fields: new Map([
      [names.value, parsed],
      ['success', EMPTY],
      [names.error, OPAQUE],
    ]),
  });
}

/** Validation keeps what is known of the data and adds what the schema says of the rest. */
function parsedValue(
  frame: Frame,
  type: Type,
  validation: Validation | undefined,
  input: Value,
  site: Site,
): Value {
  if (collectLabels(frame, input, site).length > 0)
    return validation?.open === true ? input : stripped(frame, input, type, site);
  const name = frame.solver.types.nameOf(type);
  return valueOfType(frame, type, name === '' ? 'data' : name, undefined, site);
}

/** A schema drops the fields that it does not name. */
function stripped(frame: Frame, input: Value, type: Type, site: Site): Value {
  const properties = frame.solver.types.properties(type);
  if (properties.length === 0 || (input.objects.length === 0 && input.typed.length === 0)) return input;
  const promised = { type, expression: frame.solver.types.nameOf(type), trail: undefined } as const;
  const fields = new Map(
    properties.map((property): [string, Value] => {
      const field = readField(frame, input, property.name, { site, owner: '', callee: true });
      const isUnknown = isEmpty(field) && (input.opaque === true || input.input === true);
      return [
        property.name,
        isUnknown
          ? propertyValue(frame, { ...promised, protection: 'plain', certainty: 'certain' }, property, {
              site,
            })
          : field,
      ];
    }),
  );
  return frame.allocate(`${site.file}:${site.start}:stripped`, { fields });
}

/** What the schema's own function makes of what was validated. */
function transformed(frame: Frame, validation: Validation | undefined, parsed: Value, call: CallSite): Value {
  const { transform, file } = validation ?? {};
  if (transform?.kind !== 'function' || file === undefined) return parsed;
  const target = frame.solver.functionAt(file, transform.function);
  return callValue(
    frame,
    { ...EMPTY, references: [{ kind: 'function', function: target }] },
    undefined,
    [parsed],
    { ...call, construct: false },
  );
}

/** Libraries whose schemas are validated by functions. */
export const SCHEMA_FUNCTIONS =
  /^(valibot|@sinclair\/typebox(\/value)?|typebox(\/value)?|superstruct|joi|@hapi\/joi|effect(\/Schema)?|@effect\/schema)$/;

/** Functions of schema libraries that take a schema and an input, in either order. */
const FUNCTIONS =
  /(^|[.#])(parse|parseAsync|safeParse|safeParseAsync|Parse|Decode|Cast|Convert|Clean|create|mask|attempt|validate|plainToClass)$/;
/** Functions that make a validating function of a schema, `decodeUnknownSync(schema)(input)`. */
const CURRIED = /(^|[.#])(decode|validate)(Unknown)?(Sync|Promise)$/;
const CHECKS = /(^|[.#])(is|assert|assertAsync|Check|Assert)$/;

/** `parse(schema, input)`: what a function of a schema library lets through; undefined for every other call. */
export function validatedByFunction(
  frame: Frame,
  path: string,
  args: readonly Value[],
  call: CallSite,
): Value | undefined {
  const isCheck = CHECKS.test(path);
  const isCurried = CURRIED.test(path);
  if (!isCheck && !isCurried && !FUNCTIONS.test(path)) return undefined;
  const schemas = args.flatMap((argument) =>
    argument.references.filter((reference): reference is Schema => reference.kind === 'schema'),
  );
  const [schema] = schemas;
  if (schema === undefined) return undefined;
  if (isCheck) return EMPTY;
  // A schema that is called validates.
  if (isCurried) return referenceValue(schema);
  const input = args.filter((argument) => !argument.references.some(({ kind }) => kind === 'schema'));
  const method = /safeParse/.test(path) ? 'safeParse' : 'parse';
  return validated(frame, schema, method, joinAll(input.length === 0 ? [OPAQUE] : input), call);
}
