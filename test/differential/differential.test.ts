import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { fixture, REPOSITORY } from '../support/folders.js';
import { cleanTwinOf, LEAKY, sampleFolder } from '../samples/scan.js';
import { byCause, compareProject, type Comparison } from './compare.js';

/** The least share that is the same, and the greatest that is wrong, in percent. */
interface Threshold {
  readonly same: number;
  readonly wrong: number;
}

const FILE = 'test/differential/thresholds.json';

const THRESHOLDS = JSON.parse(readFileSync(`${REPOSITORY}${FILE}`, 'utf8')) as Readonly<
  Record<string, { readonly calls: Threshold; readonly types: Threshold }>
>;

/** How much better a share may be than its threshold before the threshold has to follow it. */
const POINT = 1;

/** Thresholds are kept to a tenth of a percent. */
const ROUNDING = 0.1;

/** The samples, and a program of the forms of imports, members and types that they make no use of. */
const PROJECTS = new Map([
  ...LEAKY.flatMap((leaky) => [leaky, cleanTwinOf(leaky)]).map((name) => [name, sampleFolder(name)] as const),
  ['language', fixture('differential/language')],
]);

describe('the engine against the type checker', function () {
  this.timeout(60_000);

  for (const [name, folder] of PROJECTS) {
    it(`agrees with it on ${name}`, async () => {
      const threshold = THRESHOLDS[name];
      assert.ok(threshold, `${FILE} has no thresholds for ${name}`);
      const { calls, types, left } = await compareProject(folder);
      assert.equal(left, 0, 'files in no tsconfig');
      const complaints = [
        ...complaintsOf('calls', calls, threshold.calls),
        ...complaintsOf('types', types, threshold.types),
      ];
      assert.deepEqual(complaints, []);
    });
  }

  it('has thresholds for these projects only', () => {
    assert.deepEqual(Object.keys(THRESHOLDS).sort(), [...PROJECTS.keys()].sort());
  });
});

function complaintsOf(what: string, comparison: Comparison, threshold: Threshold): string[] {
  const { compared } = comparison;
  if (compared === 0) return [`${what}: nothing was compared`];
  const same = (100 * comparison.same) / compared;
  const wrong = (100 * comparison.wrong) / compared;
  const complaints: string[] = [];
  const report = (text: string): void => void complaints.push(`${what}: ${text}`);
  if (same < threshold.same) report(`same ${same.toFixed(1)} %, at least ${threshold.same} %`);
  if (wrong > threshold.wrong) report(`wrong ${wrong.toFixed(1)} %, at most ${threshold.wrong} %`);
  if (complaints.length > 0)
    for (const [cause, differences] of byCause(comparison.differences))
      report(`${differences.length} × ${cause}, as in ${differences[0]?.place} ${differences[0]?.detail}`);
  if (same >= threshold.same + POINT || wrong <= threshold.wrong - POINT)
    report(`better than ${FILE}: write same ${floor(same)}, wrong ${ceil(wrong)} there`);
  return complaints;
}

function floor(share: number): string {
  return (Math.floor(share / ROUNDING) * ROUNDING).toFixed(1);
}

function ceil(share: number): string {
  return (Math.ceil(share / ROUNDING) * ROUNDING).toFixed(1);
}
