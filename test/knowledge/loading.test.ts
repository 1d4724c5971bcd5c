import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { REPOSITORY } from '../support/folders.js';

const BENCH = pathToFileURL(join(REPOSITORY, 'bench/knowledge.mjs')).href;

/** Twice what it takes; a module for each library again would be three times over it. */
const MOST = 60;

describe('the knowledge', function () {
  this.timeout(60_000);

  it('is one file', () => {
    const text = readFileSync(join(REPOSITORY, 'rules/dist/index.js'), 'utf8');
    assert.doesNotMatch(text, /^(?:export|import)\b.*\bfrom\s*['"]\.\//m, 'run npm run compile');
  });

  it('is there within the blink of an eye', async () => {
    const { measure } = (await import(BENCH)) as {
      measure: (rounds: number) => { wall: number; processor: number };
    };
    // Processor time, since on a busy machine the wall clock tells how busy it is.
    const { processor } = measure(5);
    assert.ok(processor < MOST, `${processor.toFixed(1)} ms`);
  });
});
