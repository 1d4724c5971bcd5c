import { joinFacts, labelKey, portKey, typedKey, type Reference, type Shape } from './values.js';

const NO_OBJECTS: readonly string[] = [];

/** The union of what two shapes may be; the first one itself where the second adds nothing to it. */
export function joinShapes(a: Shape, b: Shape): Shape {
  if (a === b) return a;
  const { objects: _objects, ...facts } = joinFacts(a, b, NO_OBJECTS);
  const fields = joinFields(a.fields, b.fields);
  const rest = a.rest === undefined ? b.rest : b.rest === undefined ? a.rest : joinShapes(a.rest, b.rest);
  return fields === a.fields && rest === a.rest && saysTheSame(a, facts) ? a : { ...facts, fields, rest };
}

function joinFields(a: Shape['fields'], b: Shape['fields']): Shape['fields'] {
  if (a === undefined || b === undefined) return a ?? b;
  let joined: Map<string, Shape> | undefined;
  for (const [name, right] of b) {
    const left = a.get(name);
    const both = left === undefined ? right : joinShapes(left, right);
    if (both !== left) (joined ??= new Map(a)).set(name, both);
  }
  return joined ?? a;
}

function saysTheSame(a: Shape, b: Shape): boolean {
  return (
    a.labels === b.labels &&
    a.typed === b.typed &&
    a.ports === b.ports &&
    a.references === b.references &&
    a.constant === b.constant &&
    a.format === b.format &&
    a.opaque === b.opaque &&
    a.position === b.position &&
    a.written === b.written &&
    a.input === b.input
  );
}

/** Visits a shape and everything inside it, what functions have captured and things were created with included. */
export function visitShape(shape: Shape, visit: (shape: Shape) => void): void {
  visit(shape);
  for (const field of shape.fields?.values() ?? []) visitShape(field, visit);
  if (shape.rest !== undefined) visitShape(shape.rest, visit);
  for (const reference of shape.references) {
    if (reference.kind === 'function')
      for (const captured of reference.captured?.values() ?? []) visitShape(captured, visit);
    else if (reference.kind === 'external') for (const init of reference.init ?? []) visitShape(init, visit);
  }
}

/** True when a shape holds no data, no symbolic place and nothing of the project that could be called. */
export function carriesNothing(shape: Shape): boolean {
  let carries = false;
  visitShape(shape, (inner) => {
    carries ||=
      inner.labels.length > 0 ||
      inner.typed.length > 0 ||
      inner.ports.length > 0 ||
      inner.references.some((reference) => reference.kind !== 'external');
  });
  return !carries;
}

const keys = new WeakMap<Shape, string>();

/** A text that is the same for shapes that mean the same. */
export function shapeKey(shape: Shape): string {
  let key = keys.get(shape);
  if (key === undefined) keys.set(shape, (key = makeKey(shape)));
  return key;
}

function makeKey(shape: Shape): string {
  const parts = [
    shape.labels.map(labelKey).join(';'),
    shape.typed.map(typedKey).join(';'),
    shape.ports.map(portKey).join(';'),
    shape.references.map(referenceKey).join(';'),
    shape.constant === undefined ? '' : JSON.stringify(shape.constant),
    shape.format ?? '',
    shape.opaque === true ? 'o' : '',
    shape.input === true ? 'i' : '',
  ];
  if (shape.fields !== undefined)
    for (const [name, field] of shape.fields) parts.push(`${name}{${shapeKey(field)}}`);
  if (shape.rest !== undefined) parts.push(`*{${shapeKey(shape.rest)}}`);
  return parts.join('\n');
}

function referenceKey(reference: Reference): string {
  switch (reference.kind) {
    case 'function':
      return `${reference.promised === true ? 'p' : 'f'}${reference.function.file.index}:${reference.function.facts.index}${[...(reference.captured ?? [])].map(([variable, shape]) => `^${variable}{${shapeKey(shape)}}`).join('')}`;
    case 'class':
    case 'instance':
      return `${reference.kind}${reference.file.index}:${reference.class.index}`;
    case 'module':
      return `m${reference.file.index}`;
    case 'external':
      return `x${reference.package}:${reference.path}:${reference.instance}(${(reference.init ?? []).map(shapeKey).join(',')})`;
    case 'schema':
    case 'table':
      return `${reference.kind}${typedKey({ type: reference.type, expression: '', protection: 'plain', certainty: 'certain', trail: undefined })}`;
    case 'column':
      return `column ${reference.property.owner}.${reference.property.name}`;
    case 'setter':
      return `setter ${reference.object}`;
  }
}
