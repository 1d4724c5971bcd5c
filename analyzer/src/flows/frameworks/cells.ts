import type { Frame } from '../evaluate/frame.js';
import { readField } from '../evaluate/access.js';
import { valueOfType } from '../evaluate/declared-values.js';
import { writeField } from '../evaluate/places.js';
import type { CallSite } from '../evaluate/calls.js';
import type { Type } from '../../types/types.js';
import { stateFrom } from '../evaluate/initial-state.js';
import { EMPTY, join, joinAll, OPAQUE, type Reference, type Site, type Value } from '../values/values.js';

/**
 * A cell holds one value that others read and set: a ref of Vue, a signal of Angular, what an observable of RxJS
 * brings. Its content is a field of its heap object, so that it travels with the cell.
 */
const CONTENT = 'value';

/** What was set after the cell was made; that is what others who read the cell do not know yet. */
const SET = '\u0003set';

/** Makes a cell, with what it holds and what library's type it is of. */
export function cellOf(frame: Frame, kind: Reference, content: Value, site: Site, name = 'cell'): Value {
  const object = frame.allocate(`${site.file}:${site.start}:${name}`, {
    fields: new Map([[CONTENT, content]]),
  });
  return { ...object, references: [kind] };
}

/** The type of a library that a cell is of. */
export function kindOfCell(
  packageName: string,
  path: string,
  typeArguments: readonly Type[] = [],
): Reference {
  return {
    kind: 'external',
    package: packageName,
    path,
    instance: true,
    ...(typeArguments.length === 0 ? {} : { typeArguments }),
  };
}

/**
 * What a cell begins with: what it is given and what its type declares. Where both are nothing its name has to speak.
 */
export function initialContent(frame: Frame, given: Value | undefined, call: CallSite): Value {
  const [type] = call.typeArguments;
  const declared = type === undefined ? EMPTY : valueOfType(frame, type, 'value', undefined, call.site);
  return stateFrom(frame, given ?? EMPTY, declared, call.site);
}

/** Adds to what cells hold; nobody knows the order in which they are set and read. */
export function addToCell(frame: Frame, cell: Value, content: Value): void {
  const before = cell.objects.length === 0 ? EMPTY : contentOf(frame, cell);
  writeField(frame, cell, CONTENT, join(before, content));
  writeField(frame, cell, SET, content);
}

/** What was put into cells here, as cells hold it; undefined where nothing was. */
export function setHere(frame: Frame, cell: Value): Value | undefined {
  const set = cell.objects.flatMap((key) => frame.objectAt(key).fields.get(SET) ?? []);
  if (set.length === 0) return undefined;
  return frame.allocate(`set ${cell.objects.join()}`, { fields: new Map([[CONTENT, joinAll(set)]]) });
}

/** What cells hold. */
export function contentOf(frame: Frame, cell: Value): Value {
  return joinAll(cell.objects.map((key) => frame.objectAt(key).fields.get(CONTENT) ?? EMPTY));
}

const SIGNAL_TYPES = /^(Writable|Input|Model)?Signal$/;

/** What is read by calling it: a signal, and the function that gives the only store of its kind. */
const READ_BY_CALLING: Readonly<Record<string, string>> = { '@angular/core': 'Signal', pinia: 'UseStore' };

/** What a cell holds that is read by calling it; undefined for everything that is none. */
export function readByCalling(
  frame: Frame,
  value: Value,
  args: readonly Value[],
  site: Site,
): Value | undefined {
  const declared = value.typed.flatMap(({ type }) =>
    type.kind === 'external' && type.package === '@angular/core' && SIGNAL_TYPES.test(type.name)
      ? [type.arguments[0]]
      : [],
  );
  const isCell = value.references.some(
    (reference) =>
      reference.kind === 'external' &&
      reference.instance &&
      READ_BY_CALLING[reference.package] === reference.path &&
      // A signal takes nothing; a store may be told where it belongs.
      (args.length === 0 || reference.package === 'pinia'),
  );
  if (!isCell && (declared.length === 0 || args.length > 0)) return undefined;
  const held = declared.map((type) =>
    type === undefined ? OPAQUE : valueOfType(frame, type, 'signal', undefined, site),
  );
  return joinAll([contentOf(frame, value), ...held]);
}

/** Reads what a value holds as a cell, by the name of the field as well where a caller knows the cell. */
export function readContent(frame: Frame, cell: Value, site: Site): Value {
  return readField(frame, cell, CONTENT, { site, owner: '', callee: true });
}
