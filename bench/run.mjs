/**
 * Measures a cold scan beside what people already run on the same project: type checks by TypeScript 6 and 7, typed
 * lint runs with and without our rules, oxlint as a floor. All are run in turns, some rounds in one go, and the medians
 * and their ratios are printed and kept in `bench/RESULTS.md`. On a busy machine read processor time and ratios only.
 *
 *     npm run bench [-- PATH… ] [--rounds 3] [--sizes 10k,50k] [--lint-files 300] [--tools FOLDER] [--tsconfig FILE…]
 *
 * PATH is a project with its dependencies installed, so that the type check does its real work. Without one, projects
 * are generated (`bench/README.md`). `--tools` names a folder in which TypeScript 7 and oxlint are installed.
 * `--lint-files 0` leaves the lint runs out; `--dry` leaves the results as they are.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { contendersFor } from './contenders.mjs';
import { writeProject } from './generate.mjs';
import { generateProject } from './generator/project.mjs';
import { keepResults } from './results.mjs';
import { linesOf, measureProject, rowsOf } from './measure.mjs';

const USAGE =
  'usage: npm run bench -- [PATH…] [--rounds N] [--sizes 10k,50k] [--lint-files N] [--tools FOLDER] [--tsconfig FILE…] [--dry]';

function fail(message) {
  console.error(`${message}\n${USAGE}`);
  process.exit(2);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '3' },
    sizes: { type: 'string', default: '10k,50k' },
    'lint-files': { type: 'string', default: '300' },
    tools: { type: 'string' },
    tsconfig: { type: 'string', multiple: true },
    timeout: { type: 'string', default: '600' },
    dry: { type: 'boolean', default: false },
  },
});
const wholeNumber = (text, least) => {
  const number = Number(text);
  return Number.isInteger(number) && number >= least ? number : fail(`${text} is no such number.`);
};
const rounds = wholeNumber(values.rounds, 1);
const lintFiles = wholeNumber(values['lint-files'], 0);
const timeout = wholeNumber(values.timeout, 1);
const sizes = values.sizes.split(',').map((text) => {
  const [, number, unit] = /^(\d+)([kM]?)$/.exec(text.trim()) ?? [];
  return number === undefined
    ? fail(`${text} is no size.`)
    : Number(number) * { '': 1, k: 1e3, M: 1e6 }[unit];
});

const scratch = mkdtempSync(path.join(os.tmpdir(), 'tomograph-bench-'));
try {
  const projects =
    positionals.length > 0
      ? positionals.map((folder) => ({
          name: path.basename(path.resolve(folder)),
          folder: path.resolve(folder),
        }))
      : sizes.map((lines) => {
          const name = `generated ${lines >= 1e6 ? `${lines / 1e6}M` : `${lines / 1e3}k`}`;
          const folder = path.join(scratch, name.replace(' ', '-'));
          mkdirSync(folder);
          writeProject(folder, generateProject(lines));
          return { name, folder };
        });
  const measured = [];
  for (const { name, folder } of projects) {
    const lines = await linesOf(folder);
    console.log(`\n${name}, ${lines.toLocaleString('en')} lines`);
    const contenders = contendersFor(folder, {
      tsconfigs: values.tsconfig?.map((file) => path.resolve(folder, file)),
      tools: values.tools === undefined ? undefined : path.resolve(values.tools),
      lintFiles,
      scratch,
    });
    for (const { name: left, skipped } of contenders) if (skipped) console.log(`without ${left}: ${skipped}`);
    const samples = measureProject(contenders, folder, rounds, timeout);
    const rows = rowsOf(contenders, samples);
    for (const row of rows) console.log(row.text);
    measured.push({ name, lines, rounds, rows });
  }
  const [first, last] = [measured[0], measured.at(-1)];
  if (positionals.length === 0 && first.lines < last.lines) {
    const cpu = ({ rows }) => rows.find(({ key }) => key === 'scan').cpu;
    const exponent = Math.log(cpu(last) / cpu(first)) / Math.log(last.lines / first.lines);
    console.log(
      `\nfrom ${first.name} to ${last.name}: time grows with the power ${exponent.toFixed(2)} of the lines`,
    );
    last.note = `From ${first.lines.toLocaleString('en')} lines on, processor time grows with the power ${exponent.toFixed(2)} of the lines.`;
  }
  if (!values.dry) await keepResults(measured);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
