import assert from 'node:assert/strict';
import type { NameContext } from '../../analyzer/src/knowledge/index.js';
import { classifyName } from './knowledge.js';
import { REAL_NAMES } from './real-names.js';

function contextOf(place: string): { name: string; context: NameContext } {
  const dot = place.lastIndexOf('.');
  return dot < 0
    ? { name: place, context: {} }
    : { name: place.slice(dot + 1), context: { owner: place.slice(0, dot) } };
}

describe('names of real applications', () => {
  for (const [grade, places] of Object.entries(REAL_NAMES)) {
    describe(grade === 'none' ? 'are not personal' : `are ${grade}`, () => {
      for (const place of places) {
        it(place, () => {
          const { name, context } = contextOf(place);
          assert.equal(classifyName(name, context)?.certainty ?? 'none', grade);
        });
      }
    });
  }

  it('are some hundreds, each listed once', () => {
    const all = Object.values(REAL_NAMES).flat();
    assert.equal(new Set(all).size, all.length);
    assert.ok(all.length >= 250);
  });
});
