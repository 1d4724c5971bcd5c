import type { SinkModel } from '@tomograph/rules';
import { collectPorts } from '../evaluate/collect.js';
import type { Frame } from '../evaluate/frame.js';
import { step, type Label, type Site, type Value } from '../values/values.js';
import { type SinkEntry, valueAt } from './sinks.js';

/** The data that a library collects by itself: it begins where the library is told to. */
export function broughtBy({ brings }: SinkModel, site: Site): readonly Label[] {
  if (brings === undefined) return [];
  const { categories, option, certainty = 'certain' } = brings;
  return categories.map((category) => ({
    category,
    certainty,
    protection: 'plain',
    expression: option,
    trail: step(undefined, 'source', site, option),
  }));
}

/** Whether a library collects anything here may be for the caller to say, who hands over the options. */
export function dependsOnCaller(
  frame: Frame,
  { brings, when = [] }: SinkModel,
  entry: SinkEntry,
  config: readonly Value[],
): boolean {
  return (
    brings !== undefined &&
    when.some(({ at }) => {
      const value = valueAt(frame, at, entry, config);
      return value !== undefined && collectPorts(frame, value).length > 0;
    })
  );
}
