import type { TypeExpression } from '../../facts/ir.js';
import { callExternal } from '../libraries/library-calls.js';
import { EMPTY, type Site, type Value } from '../values/values.js';
import type { Frame } from './frame.js';

/**
 * Options that the code declares to be those of a library (`const options: AuthOptions = { … }`) are handed to it
 * somewhere, often in another file: the functions among them are called here, where they stand.
 */
export function enterDeclared(frame: Frame, declared: TypeExpression, value: Value, site: Site): void {
  if (value.objects.length === 0) return;
  const type = frame.solver.types.resolve(declared, frame.scope);
  if (type.kind !== 'external') return;
  const api = frame.solver.libraries.member(type.package, type.name)?.api;
  if (api?.declared !== true) return;
  const reference = { kind: 'external' as const, package: type.package, path: type.name, instance: false };
  const call = { site, construct: false, name: type.name, typeArguments: type.arguments };
  callExternal(frame, reference, EMPTY, [value], call);
}
