import type { LinkedFile } from '../../link/program.js';
import { State, type Untouched } from '../values/state.js';
import { EMPTY, OMISSION, type Value } from '../values/values.js';
import { elementsOf, readField } from './access.js';
import type { Frame } from './frame.js';

const NOWHERE = { site: { file: 0, start: 0, end: 0 }, owner: '', callee: true };

/** Says where ways meet what is there on a way that has not written to it. */
export function untouchedBy(frame: Frame): Untouched {
  return {
    variable: (number) => {
      const place = frame.unread.get(number);
      return place === undefined ? undefined : moduleVariable(frame, place.file, place.index);
    },
    field: (key, name) => fieldOfCaller(frame, key, name),
  };
}

function moduleVariable(frame: Frame, file: LinkedFile, index: number): Value | undefined {
  const facts = file.facts.variables[index];
  return facts === undefined
    ? undefined
    : frame.solver.modules.valueOf(frame, { kind: 'variable', file, index, facts });
}

/** The field of a symbolic place as the caller has left it. */
function fieldOfCaller(frame: Frame, key: string, name: string): Value {
  const [root = '', ...path] = key.slice(1).split('.');
  const treatment = { protection: 'plain', certainty: 'certain', trail: undefined } as const;
  const place = { root, revealed: false, made: false, ...treatment };
  const known = frame.places.get(root);
  if (known === undefined || path.some((part) => part.includes(OMISSION)))
    return { ...EMPTY, ports: [{ ...place, path: [...path, name] }] };
  const { state } = frame;
  const before = new State();
  frame.state = before;
  const holder = path.reduce<Value>(
    (value, part) => (part === '*' ? elementsOf(frame, value) : readField(frame, value, part, NOWHERE)),
    known,
  );
  const value = readField(frame, holder, name, NOWHERE);
  frame.state = state;
  for (const object of before.heapKeys())
    if (!state.heap.has(object)) state.heap.set(object, before.heap.get(object) ?? { fields: new Map() });
  return value;
}
