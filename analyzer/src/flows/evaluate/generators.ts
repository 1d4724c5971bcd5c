import { EMPTY, type Value } from '../values/values.js';
import type { Frame } from './frame.js';

/** The array that collects what the running generator yields. */
export function generatorOf(frame: Frame): Value {
  const running = frame.inlined.at(-1) ?? frame.unit;
  const key = `generator ${running.file.index}:${running.facts.index}`;
  if (!frame.state.heap.has(key)) frame.state.heap.set(key, { fields: new Map() });
  return { ...EMPTY, objects: [key] };
}
