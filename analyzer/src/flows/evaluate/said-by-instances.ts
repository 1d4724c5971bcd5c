import type { LinkedFile } from '../../link/program.js';
import type { ClassFacts } from '../../facts/ir.js';
import { callUnit } from './calls.js';
import type { Frame } from './frame.js';
import type { Site, Value } from '../values/values.js';

/** What an instance of one class says of itself by a method that the language calls; undefined where it has none. */
export function saidBy(
  frame: Frame,
  value: Value,
  method: 'toString' | 'toJSON' | '@@iterator' | '@@asyncIterator',
  site: Site,
): Value | undefined {
  const found = classOf(value);
  if (found === undefined) return undefined;
  const target = frame.solver.classes.methodOf(found.file, found.class, method);
  if (target === undefined || target.facts.body.length === 0) return undefined;
  return callUnit(frame, target, value, [], { site, construct: false, name: method, typeArguments: [] });
}

/** The one class that a value is an instance of. */
function classOf({ references, typed }: Value): { file: LinkedFile; class: ClassFacts } | undefined {
  if (references.length + typed.length !== 1) return undefined;
  const [reference] = references;
  if (reference !== undefined) return reference.kind === 'instance' ? reference : undefined;
  const type = typed[0]?.type;
  return type?.kind === 'class' ? type : undefined;
}
