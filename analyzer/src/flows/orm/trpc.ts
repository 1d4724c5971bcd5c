import type { Frame } from '../evaluate/frame.js';
import { isStructured, valueOfType } from '../evaluate/declared-values.js';
import { callValue } from '../evaluate/calls.js';
import { objectType, type Type } from '../../types/types.js';
import { OPAQUE, referenceValue, type Value } from '../values/values.js';
import type { OrmCall } from './records.js';

const RESOLVES = /^(query|mutation|subscription)$/;

/** Procedures whose input a schema describes (https://trpc.io/docs/server/validators). */
export function callTrpc(frame: Frame, { reference, args, call }: OrmCall): Value | undefined {
  const method = /^Procedure#(\w+)$/.exec(reference.path)?.[1];
  const [first] = args;
  const [input] = reference.typeArguments ?? [];
  if (method === undefined || first === undefined) return undefined;
  if (method === 'input') {
    const schema = first.references.find((candidate) => candidate.kind === 'schema');
    if (schema?.kind !== 'schema') return undefined;
    const both = input === undefined ? schema.type : merged(frame, input, schema.type);
    return referenceValue({ ...reference, path: 'Procedure', instance: true, typeArguments: [both] });
  }
  if (!RESOLVES.test(method) || input === undefined) return undefined;
  const options = frame.allocate(`${call.site.file}:${call.site.start}:options`, {
    fields: new Map([
      [
        'input',
        isStructured(frame, input) ? valueOfType(frame, input, 'input', undefined, call.site) : OPAQUE,
      ],
      ['ctx', OPAQUE],
      ['signal', OPAQUE],
    ]),
  });
  return callValue(frame, first, undefined, [options], { ...call, construct: false });
}

/** Inputs that are asked for one after the other are one input with the fields of both. */
function merged(frame: Frame, one: Type, other: Type): Type {
  const { types } = frame.solver;
  const properties = [...types.allProperties(one), ...types.allProperties(other)];
  if (properties.length === 0) return other;
  return objectType(
    types.nameOf(one) || types.nameOf(other),
    new Map(properties.map((property) => [property.name, property])),
  );
}
