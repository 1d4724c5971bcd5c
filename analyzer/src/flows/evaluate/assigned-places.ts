import type { Expression } from '../../facts/ir.js';
import { enterSink } from '../libraries/sinks.js';
import { EMPTY, join, type Value } from '../values/values.js';
import type { Frame } from './frame.js';

/** Assignments that are sinks: `document.cookie = …`, `localStorage.draft = …`; and what a CommonJS module exports. */
export function assignToExternal(
  frame: Frame,
  object: Value,
  place: Extract<Expression, { kind: 'member' }>,
  value: Value,
): void {
  for (const reference of object.references) {
    if (reference.kind !== 'external' || reference.package !== 'global') continue;
    const path = reference.path.replace(/^(window|globalThis|self)\./, '');
    if (path === 'module' && place.name === 'exports') {
      frame.state.env.set(frame.solver.modules.defaultExport(frame.file), value);
      continue;
    }
    if (path === 'exports' || path === 'module.exports') {
      exportMember(frame, place.name, value);
      continue;
    }
    const channel =
      path === 'document' && place.name === 'cookie'
        ? 'cookie'
        : path === 'localStorage' || path === 'sessionStorage'
          ? 'browser-storage'
          : undefined;
    if (channel === undefined) continue;
    const site = frame.site(place);
    const name = `${path}.${place.name}`;
    enterSink(
      frame,
      { sink: { channel, data: ['arg0'] }, library: undefined, api: undefined, name, site },
      { receiver: EMPTY, arguments: [value], init: [], covered: new Set(), site },
    );
  }
}

/** What a CommonJS module exports under a name, beside what it exports as a whole. */
export function exportMember(frame: Frame, name: string, value: Value): void {
  const number = frame.solver.modules.defaultExport(frame.file);
  const key = `exports ${frame.file.index}`;
  const fields = new Map(frame.objectAt(key).fields);
  fields.set(name, value);
  frame.state.heap.set(key, { fields });
  frame.state.env.set(number, join(frame.state.env.get(number) ?? EMPTY, { ...EMPTY, objects: [key] }));
}
