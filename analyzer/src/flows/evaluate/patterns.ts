import type { Expression, Pattern } from '../../facts/ir.js';
import type { Frame } from './frame.js';
import { elementsOf, readField } from './access.js';
import { nameUnknown } from './naming.js';
import { writeElement, writeField } from './places.js';
import { isStructured, valueOfType } from './declared-values.js';
import { enterAssigned } from './answers.js';
import { leaveInCarriers } from './carriers.js';
import { evaluate } from './expressions.js';
import { EMPTY, join, OMISSION, wholeText, type Value } from '../values/values.js';
import { addKey } from './iteration.js';
import { assignToExternal } from './assigned-places.js';
import { omitProperties } from '../../types/pick.js';

/** Stores a value in a variable, a place, or the parts of a destructuring pattern. */
export function assignPattern(
  frame: Frame,
  pattern: Pattern,
  assigned: Value,
  declare: boolean,
  owner = '',
): void {
  const value = withDefault(frame, pattern, assigned);
  switch (pattern.kind) {
    case 'variable': {
      const variable = frame.variable(pattern.variable);
      const stored = nameVariable(frame, pattern, value);
      if (frame.unit.facts.kind !== 'module' && frame.file.facts.variables[pattern.variable]?.owner === 0)
        noteModuleVariable(frame, variable, pattern.variable);
      frame.state.env.set(variable, stored);
      if (frame.tried !== undefined) {
        const earlier = frame.tried.get(variable);
        frame.tried.set(variable, earlier === undefined ? stored : join(earlier, stored));
      }
      return;
    }
    case 'place': {
      const { place } = pattern;
      if (place.kind === 'member') {
        const object = evaluate(frame, place.object);
        const stored = nameUnknown(frame, value, place.name, frame.site(place));
        assignToExternal(frame, object, place, stored);
        leaveInCarriers(frame, object, place.name, stored);
        enterAssigned(frame, object, place, stored);
        writeField(frame, object, place.name, stored);
        if (place.object.kind === 'variable')
          overwrite(frame, place.object.variable, object, place.name, stored);
      } else if (place.kind === 'index') {
        const object = evaluate(frame, place.object);
        const index = evaluate(frame, place.key);
        const key = wholeText(index);
        if (key === undefined) addKey(frame, object, index);
        if (key !== undefined) leaveInCarriers(frame, object, key, value);
        if (key !== undefined) writeField(frame, object, key, value);
        else writeElement(frame, object, value);
      }
      return;
    }
    case 'object': {
      const names = new Set<string>();
      for (const property of pattern.properties) {
        const name = property.name ?? constantKey(frame, property.key);
        if (name !== undefined) names.add(name);
        const part =
          name === undefined
            ? elementsOf(frame, value)
            : readField(frame, value, name, { site: frame.site(property), owner });
        assignPattern(frame, property.target, part, declare, name ?? '');
      }
      if (pattern.rest !== undefined)
        assignPattern(frame, pattern.rest, without(frame, value, names, pattern.rest.start), declare, owner);
      return;
    }
    case 'array': {
      pattern.elements.forEach((element, index) => {
        if (element === undefined) return;
        const name = String(index);
        const indexed =
          value.objects.some((key) => frame.objectAt(key).fields.has(name)) ||
          value.typed.some((typed) => typed.type.kind === 'tuple');
        const part = indexed
          ? readField(frame, value, name, { site: frame.site(element), owner, callee: true })
          : elementsOf(frame, value);
        // Positions have no names: the name that the code gives them here is the first that tells what they hold.
        assignPattern(frame, element, indexed ? part : elementNamed(frame, part, element), declare, owner);
      });
      if (pattern.rest !== undefined) assignPattern(frame, pattern.rest, value, declare, owner);
      return;
    }
  }
}

/** A function that writes to a variable of its module leaves something behind for others. */
function noteModuleVariable(frame: Frame, variable: number, index: number): void {
  if (!frame.state.env.has(variable)) frame.unread.set(variable, { file: frame.file, index });
  if (!frame.moduleVariables.has(variable))
    frame.moduleVariables.set(variable, { value: EMPTY, objects: [] });
}

/** A record of which only the type is known has no place to write to: the variable then holds what is left of it. */
function overwrite(frame: Frame, variable: number, record: Value, name: string, value: Value): void {
  const isDeclared = record.typed.some(
    (typed) => typed.declaredBy === undefined && frame.solver.types.property(typed.type, name) !== undefined,
  );
  if (!isDeclared || record.objects.length > 0 || record.ports.length > 0) return;
  const field = frame.allocate(`${frame.file.index}:${variable}:written`, {
    fields: new Map([[name, value]]),
  });
  const typed = record.typed.map((entry) => ({
    ...entry,
    type: omitProperties(frame.solver.types, entry.type, new Set([name])),
  }));
  frame.state.env.set(frame.variable(variable), { ...record, typed, objects: field.objects });
}

function withDefault(frame: Frame, pattern: Pattern, value: Value): Value {
  if (pattern.initialiser === undefined) return value;
  const known = { ...value, constant: undefined };
  return join(known === EMPTY ? value : known, evaluate(frame, pattern.initialiser));
}

function elementNamed(frame: Frame, part: Value, element: Pattern): Value {
  const name = element.kind === 'variable' ? frame.file.facts.variables[element.variable]?.name : undefined;
  return name === undefined
    ? part
    : nameUnknown(frame, part === EMPTY ? { ...part, opaque: true } : part, name, frame.site(element));
}

/** A variable that holds something unknown, or something that only a caller knows, says by its name what it is. */
function nameVariable(frame: Frame, pattern: Extract<Pattern, { kind: 'variable' }>, value: Value): Value {
  if (value.opaque !== true && value.ports.length === 0) return value;
  const facts = frame.file.facts.variables[pattern.variable];
  const declared = declaredVariable(frame, pattern, value);
  if (declared !== undefined) return declared;
  // A parameter has been told by its type and name already.
  if (facts === undefined || facts.kind === 'catch' || facts.kind === 'param') return value;
  return nameUnknown(frame, value, facts.name, frame.site(pattern));
}

/** `let answer: Answer; answer = await response.json()`: what is unknown is what the variable is declared as. */
function declaredVariable(
  frame: Frame,
  pattern: Extract<Pattern, { kind: 'variable' }>,
  value: Value,
): Value | undefined {
  const facts = frame.file.facts.variables[pattern.variable];
  if (facts?.type === undefined || facts.kind === 'param' || value.opaque !== true) return undefined;
  if (value.labels.length + value.typed.length + value.objects.length > 0) return undefined;
  const type = frame.solver.types.resolve(facts.type, frame.scope);
  if (!isStructured(frame, type)) return undefined;
  const { references, ports } = value;
  return { ...valueOfType(frame, type, facts.name, undefined, frame.site(pattern)), references, ports };
}

function constantKey(frame: Frame, key: Expression | undefined): string | undefined {
  return key === undefined ? undefined : wholeText(evaluate(frame, key));
}

/** `const { email, ...rest } = user`: what is left when the named fields are taken out. */
export function without(
  frame: Frame,
  value: Value,
  names: ReadonlySet<string>,
  place: number | string,
): Value {
  const fields = new Map<string, Value>();
  let rest: Value | undefined;
  for (const key of value.objects) {
    const object = frame.objectAt(key);
    for (const [name, field] of object.fields) {
      if (names.has(name)) continue;
      const known = fields.get(name);
      fields.set(name, known === undefined ? field : join(known, field));
    }
    if (object.rest !== undefined) rest = rest === undefined ? object.rest : join(rest, object.rest);
  }
  const typed = value.typed.map((entry) => ({
    ...entry,
    type: omitProperties(frame.solver.types, entry.type, names),
  }));
  const left: Value = {
    ...EMPTY,
    typed,
    ...(value.opaque === true ? { opaque: true } : {}),
    ...(value.input === true ? { input: true } : {}),
  };
  // A symbolic whole cannot be narrowed: what remains of it is told by the caller's type, field by field.
  const ports = value.ports.map((port) =>
    port.made ? port : { ...port, path: [...port.path, OMISSION + [...names].sort().join(OMISSION)] },
  );
  const object =
    value.objects.length === 0
      ? left
      : join(
          left,
          frame.allocate(
            `${frame.file.index}:${place}:rest`,
            rest === undefined ? { fields } : { fields, rest },
          ),
        );
  return ports.length === 0 ? object : join(object, { ...EMPTY, ports });
}
