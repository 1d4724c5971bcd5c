import type { Frame } from '../evaluate/frame.js';
import { enterSink } from './sinks.js';
import { EMPTY, type Site, type Value } from '../values/values.js';

/**
 * A component of a library is rendered: data leaves through its attributes and what stands inside it, where the model
 * says so (`<CSVLink data={guests} />`).
 *
 * @param props builds what the component is given; called only where somebody asks for it
 */
export function enterComponent(
  frame: Frame,
  component: Value,
  name: string,
  site: Site,
  props: () => Value,
): void {
  for (const reference of component.references) {
    if (reference.kind !== 'external') continue;
    const path = reference.path === '' ? 'default' : reference.path;
    const found = frame.solver.libraries.member(reference.package, path);
    if (found?.api.component === undefined) continue;
    const { model: library, api } = found;
    const given = props();
    for (const sink of [found.api.component].flat())
      enterSink(
        frame,
        { sink, library, api, name, site },
        { receiver: EMPTY, arguments: [given], init: [], covered: new Set(), site },
      );
  }
}
