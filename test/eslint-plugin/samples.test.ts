import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { ESLint, type Linter } from 'eslint';
import tomograph from 'eslint-plugin-tomograph';
import { after, describe, it } from 'mocha';
import { createSession, describeFinding, loadProject, type Finding } from 'tomograph';
import { PARSED, typedIn } from './languages.js';
import { REPOSITORY } from './places.js';

const SAMPLES = `${REPOSITORY}samples/`;
const names = readdirSync(SAMPLES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

describe('eslint on the samples', function () {
  this.timeout(120_000);

  it('has samples to lint', () => {
    assert.ok(names.some((name) => name.endsWith('-clean')));
    assert.ok(names.some((name) => !name.endsWith('-clean')));
  });

  let untypedReports = 0;
  after('untyped runs find something', () => assert.notEqual(untypedReports, 0));

  for (const name of names) {
    const root = `${SAMPLES}${name}`;

    it(`reports in ${name}, typed, what the scan finds`, async () => {
      const typed = await lint(root, [typedIn(root), tomograph.configs.recommended]);
      const scanned = await scan(root);
      assert.deepEqual(typed, scanned.map(asReport).sort());
      // Whether a clean twin is clean is the scan's own test; here, equality must not hold for want of findings.
      if (!name.endsWith('-clean')) assert.notEqual(typed.length, 0);
    });

    it(`reports in ${name}, untyped, nothing that the scan does not find`, async () => {
      const untyped = await lint(root, [PARSED, tomograph.configs.untyped]);
      const found = new Set((await scan(root)).map(placeOf));
      const strangers = untyped.filter((report) => !found.has(report.split(' – ')[0] ?? ''));
      assert.deepEqual(strangers, []);
      untypedReports += untyped.length;
    });
  }
});

/** The reports of an ESLint run over all files of a folder, one line of text each, sorted. */
async function lint(root: string, config: Linter.Config[]): Promise<string[]> {
  const eslint = new ESLint({ cwd: root, overrideConfigFile: true, overrideConfig: config });
  const results = await eslint.lintFiles(['**/*.{ts,tsx}']);
  return results
    .flatMap(({ filePath, messages }) =>
      messages.map(({ ruleId, line, column, endLine, endColumn, message }) => {
        const file = relative(root, filePath).split(sep).join('/');
        return `${file}:${line}:${column}-${endLine}:${endColumn} ${ruleId} – ${message}`;
      }),
    )
    .sort();
}

async function scan(root: string): Promise<Finding[]> {
  const project = await loadProject(root);
  const { findings } = createSession(project.compiler, project).analyse();
  return findings.filter(({ accepted }) => accepted === undefined);
}

function asReport(finding: Finding): string {
  return `${placeOf(finding)} – ${describeFinding(finding, 'en')}`;
}

/** Places as ESLint counts them: lines and columns from one. */
function placeOf({ rule, location: { file, start, end } }: Finding): string {
  const range = `${start.line + 1}:${start.column + 1}-${end.line + 1}:${end.column + 1}`;
  return `${file}:${range} tomograph/${rule}`;
}
