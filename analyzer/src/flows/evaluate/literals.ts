import { without } from './patterns.js';
import { placesOf } from './places.js';
import type { Expression, ObjectProperty } from '../../facts/ir.js';
import { fixedElements } from './access.js';
import type { Frame } from './frame.js';
import { nameUnknown } from './naming.js';
import { KEYS } from './iteration.js';
import { constantValue, EMPTY, join, joinAll, wholeText, type Site, type Value } from '../values/values.js';
import { callMethod, type CallSite } from './calls.js';
import { writeField } from './places.js';
import { evaluate, evaluatePart } from './expressions.js';
import { concatenate } from './concatenation.js';

export function evaluateObject(
  frame: Frame,
  expression: Expression,
  properties: readonly ObjectProperty[],
): Value {
  const key = `${frame.file.index}:${expression.start}:object`;
  const fields = new Map<string, Value>();
  let rest: Value | undefined;
  const keys: Value[] = [];
  const getters: { readonly name: string; readonly site: Site }[] = [];
  const spreads: { readonly value: Value; readonly position: number }[] = [];
  // The last one wins: what is set behind a spread, by name or by another spread, takes the place of its fields.
  const written: { readonly name: string; readonly position: number }[] = [];
  for (const [position, property] of properties.entries()) {
    if (property.kind === 'property') {
      written.push({ name: property.name, position });
      if (property.getter === true) getters.push({ name: property.name, site: frame.site(property.value) });
      fields.set(
        property.name,
        nameUnknown(frame, evaluatePart(frame, property.value), property.name, frame.site(property.value)),
      );
    } else if (property.kind === 'computed') {
      const keyed = evaluate(frame, property.key);
      const name = wholeText(keyed);
      const value = evaluate(frame, property.value);
      if (name !== undefined) fields.set(name, value);
      else {
        rest = rest === undefined ? value : join(rest, value);
        if (keyed.labels.length + keyed.ports.length > 0) keys.push({ ...keyed, constant: undefined });
      }
    } else {
      const spread = evaluatePart(frame, property.value);
      const isOne = spread.objects.length === 1;
      const isKnown = isOne && spread.typed.length === 0 && spread.ports.length === 0;
      for (const id of placesOf(spread)) {
        const object = frame.objectAt(id);
        // What was written to a place of the caller is no longer what its type declares.
        if (!spread.objects.includes(id))
          for (const name of object.fields.keys()) written.push({ name, position: position + 0.5 });
        for (const [name, value] of object.fields) {
          const known = fields.get(name);
          if (isKnown && !isConditional(property.value)) written.push({ name, position });
          fields.set(name, known === undefined || isOne ? value : join(known, value));
        }
        if (object.rest !== undefined) rest = rest === undefined ? object.rest : join(rest, object.rest);
      }
      spreads.push({ value: { ...spread, objects: [], references: [] }, position });
    }
  }
  if (keys.length > 0) fields.set(KEYS, joinAll(keys));
  const object = frame.allocate(key, rest === undefined ? { fields } : { fields, rest });
  // A getter sees the object that it stands in.
  for (const { name, site } of getters) {
    const call: CallSite = { site, construct: false, name, typeArguments: [] };
    const getter = fields.get(name) ?? EMPTY;
    const read = frame.maybe(() =>
      callMethod(frame, { ...object, references: getter.references }, 'call', [object], call),
    );
    writeField(frame, object, name, read);
  }
  // What is spread from a declared type or a parameter stays a part of the object, except for the fields set behind it.
  return spreads.reduce((whole, { value, position }) => {
    const names = written.filter((field) => field.position > position).map(({ name }) => name);
    return join(whole, names.length === 0 ? value : without(frame, value, new Set(names), expression.start));
  }, object);
}

/** `...(isKnown && { email })` may as well be nothing. */
function isConditional({ kind }: Expression): boolean {
  return kind === 'choice';
}

export function evaluateArray(frame: Frame, expression: Extract<Expression, { kind: 'array' }>): Value {
  const fields = new Map<string, Value>();
  let rest: Value | undefined;
  expression.elements.forEach((element) => {
    const known =
      element.kind === 'spread' && rest === undefined
        ? fixedElements(frame, evaluate(frame, element.operand))
        : undefined;
    if (known !== undefined) {
      for (const item of known) fields.set(String(fields.size), item);
      return;
    }
    const value = evaluatePart(frame, element);
    if (element.kind === 'spread' || rest !== undefined)
      rest = rest === undefined ? value : join(rest, value);
    else fields.set(String(fields.size), value);
  });
  return frame.allocate(
    `${frame.file.index}:${expression.start}:array`,
    rest === undefined ? { fields } : { fields, rest },
  );
}

export function evaluateTemplate(frame: Frame, expression: Extract<Expression, { kind: 'template' }>): Value {
  const parts = expression.parts.map((part) =>
    typeof part === 'string' ? constantValue(part) : evaluate(frame, part),
  );
  return concatenate(frame, parts, true, frame.site(expression));
}
