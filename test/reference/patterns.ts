import { setterOf, staticObject, classOf } from './classes.js';
import { notCovered } from './core.js';
import { evaluate } from './expressions.js';
import { elementsOf, readField, writeElement, writeField } from './fields.js';
import type { ExpressionOf, Pattern, PatternOf } from './front-end.js';
import { invoke } from './invoke.js';
import type { Machine } from './machine.js';
import { cellOf, exportCell } from './modules.js';
import { nameUnknown } from './names.js';
import { assignPlatform } from './external.js';
import { join, joinAll, wholeText, type Value } from './values.js';

/** Stores a value in a variable, a place, or the parts of a destructuring pattern. */
export function assign(m: Machine, pattern: Pattern, assigned: Value, owner: string): void {
  const { initialiser } = pattern;
  const { constant: _constant, ...unlikeConstant } = assigned;
  const value =
    initialiser === undefined
      ? assigned
      : join(
          unlikeConstant,
          m.maybe(() => evaluate(m, initialiser)),
        );
  switch (pattern.kind) {
    case 'variable': {
      const facts = m.file.facts.variables[pattern.variable];
      const isSpoken = facts === undefined || facts.kind === 'param' || facts.kind === 'catch';
      const stored = isSpoken ? value : nameUnknown(m, value, facts.name);
      const { constant: _c, ...rest } = stored;
      m.state.cells.set(cellOf(m, pattern.variable), initialiser === undefined ? stored : rest);
      return;
    }
    case 'place':
      assignPlace(m, pattern, value);
      return;
    case 'object':
      assignParts(m, pattern, value, owner);
      return;
    case 'array':
      assignElements(m, pattern, value, owner);
      return;
  }
}

function assignPlace(m: Machine, { place }: PatternOf<'place'>, value: Value): void {
  if (place.kind === 'member') {
    const object = evaluate(m, place.object);
    const stored = nameUnknown(m, value, place.name);
    if (assignPlatform(m, object, place, stored)) return;
    writeMember(m, object, place, stored);
  } else if (place.kind === 'index') {
    const object = evaluate(m, place.object);
    const key = evaluate(m, place.key);
    const name = wholeText(key);
    if (name !== undefined) writeField(m, object, name, value);
    else if (typeof key.constant === 'number') writeField(m, object, String(key.constant), value);
    else writeElement(m, object, value);
  } else if (place.kind === 'global') notCovered('a global variable');
}

function writeMember(m: Machine, object: Value, place: ExpressionOf<'member'>, value: Value): void {
  for (const callable of object.callables) {
    if (callable.kind === 'class') writeField(m, staticObject(callable), place.name, value);
    else if (callable.kind === 'function') notCovered('a field of a function');
  }
  for (const key of object.objects) {
    const type = classOf(m, key);
    const setter = type === undefined ? undefined : setterOf(m, type, place.name);
    if (setter === undefined) continue;
    const home = m.activation;
    const callable = { kind: 'function', target: setter, scope: undefined, home, known: home } as const;
    invoke(m, { ...callable, receiver: object }, [value], { range: place, name: place.name });
    return;
  }
  writeField(m, object, place.name, value);
}

function assignParts(m: Machine, pattern: PatternOf<'object'>, value: Value, owner: string): void {
  const names = new Set<string>();
  for (const property of pattern.properties) {
    const name =
      property.name ?? (property.key === undefined ? undefined : wholeText(evaluate(m, property.key)));
    if (name !== undefined) names.add(name);
    const part =
      name === undefined ? elementsOf(m, value) : readField(m, value, name, { owner, range: property });
    assign(m, property.target, part, name ?? '');
  }
  if (pattern.rest !== undefined)
    assign(m, pattern.rest, without(m, value, names, m.placeOf(pattern.rest, 'rest')), owner);
}

function assignElements(m: Machine, pattern: PatternOf<'array'>, value: Value, owner: string): void {
  pattern.elements.forEach((element, index) => {
    if (element === undefined) return;
    assign(m, element, elementAt(m, value, index, element), owner);
  });
  if (pattern.rest === undefined) return;
  const { start } = pattern.rest;
  assign(m, pattern.rest, m.make('list', { start }, 'rest', new Map(), elementsOf(m, value)), owner);
}

/** The element at a position, where positions are known, or any element; positions have no names of their own. */
export function elementAt(m: Machine, value: Value, index: number, range: { readonly start: number }): Value {
  const name = String(index);
  const isIndexed = value.objects.some((key) => {
    const type = m.declared.get(key)?.type;
    return m.objectAt(key).fields.has(name) || type?.kind === 'tuple';
  });
  if (isIndexed) return readField(m, value, name, { owner: '', callee: true, range });
  const element = elementsOf(m, value);
  return element.data.length + element.objects.length + element.callables.length === 0
    ? { ...element, unknown: true }
    : element;
}

/** What is left of a record when the named fields are taken out: a record of its own. */
export function without(m: Machine, value: Value, names: ReadonlySet<string>, place: string): Value {
  const parts = value.objects.map((key, index): Value => {
    const object = m.objectAt(key);
    const declared = m.declared.get(key);
    const copy = `${place} ${index}`;
    if (declared !== undefined && !m.declared.has(copy))
      m.declared.set(copy, { ...declared, isMade: true, without: new Set([...declared.without, ...names]) });
    const fields = new Map([...object.fields].filter(([name]) => !names.has(name)));
    return m.allocate(copy, { ...object, fields });
  });
  const { objects: _objects, callables: _callables, constant: _constant, ...rest } = value;
  return join({ ...rest, data: [], objects: [], callables: [] }, joinAll(parts));
}

/** `export default <expression>`. */
export function exportValue(m: Machine, value: Value): void {
  m.state.cells.set(exportCell(m, m.file), value);
}
