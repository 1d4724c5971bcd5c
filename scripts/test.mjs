/**
 * Runs everything that must hold, in the order in which a failure is cheapest to find, and closes with one line:
 * `N passed, N failed`. Arguments choose among the steps (`node scripts/test.mjs build unit`).
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const BIN = path.join(ROOT, 'node_modules', '.bin');

/** A step is a command; suites report how many tests ran, other steps count as one check. */
const STEPS = [
  { name: 'build', command: ['npm', 'run', '--silent', 'compile'] },
  { name: 'bundle', command: [process.execPath, 'scripts/bundle-extension.mjs'] },
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  {
    name: 'imports',
    command: [
      'depcruise',
      '--config',
      '.dependency-cruiser.mjs',
      'rules/src',
      'analyzer/src',
      'eslint-plugin/src',
      'extension',
    ],
  },
  { name: 'lint', command: ['eslint', '.', '--max-warnings', '0'] },
  {
    name: 'unit',
    command: [
      'mocha',
      '--parallel',
      '--jobs',
      '2',
      '--timeout',
      '120000',
      '.build/test/{knowledge,config,project,report,cli,corpus,samples,differential,docs,eslint-plugin,bench}/**/*.test.js',
    ],
    suite: true,
  },
  {
    name: 'server',
    command: ['mocha', '--timeout', '120000', '.build/test/server/**/*.test.js'],
    suite: true,
  },
  { name: 'package', command: ['vsce', 'package', '--no-dependencies', '--out', '.build/tomograph.vsix'] },
  { name: 'workbench', command: [process.execPath, 'scripts/workbench/run.mjs'], suite: true },
];

const chosen = process.argv.slice(2);
const unknown = chosen.find((name) => !STEPS.some((step) => step.name === name));
if (unknown !== undefined) {
  console.error(`There is no step ${unknown}; there are ${STEPS.map((step) => step.name).join(', ')}.`);
  process.exit(2);
}

const totals = { passed: 0, failed: 0, skipped: 0 };
for (const step of STEPS) {
  if (chosen.length > 0 && !chosen.includes(step.name)) continue;
  const started = Date.now();
  console.log(`\n── ${step.name}`);
  const { code, output } = await run(step.command);
  const counts = step.suite ? countTests(output) : { passed: 0, failed: 0, skipped: 0 };
  // A suite in which nothing ran has not passed, whatever its exit code says.
  const broken = code !== 0 ? counts.failed === 0 : step.suite === true && counts.passed === 0;
  totals.passed += counts.passed + (step.suite || code !== 0 ? 0 : 1);
  totals.failed += counts.failed + (broken ? 1 : 0);
  totals.skipped += counts.skipped;
  console.log(
    `── ${step.name}: ${code === 0 && !broken ? 'ok' : 'FAILED'} (${((Date.now() - started) / 1000).toFixed(1)} s)`,
  );
  // Everything behind it runs on what this step makes.
  if (code !== 0 && step.name === 'build') break;
}
console.log(
  `\n${totals.passed} passed, ${totals.failed} failed${totals.skipped > 0 ? `, ${totals.skipped} skipped` : ''}`,
);
process.exit(totals.failed === 0 ? 0 : 1);

function run([command, ...args]) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, PATH: `${BIN}${path.delimiter}${process.env.PATH}`, NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      process.stdout.write(chunk);
    });
    child.on('error', (error) => resolve({ code: 1, output: `${output}\n${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Reads the closing lines of mocha (`12 passing`) and of the workbench runner (`12 passed, 0 failed`). */
function countTests(output) {
  const sum = (pattern) =>
    [...output.matchAll(pattern)].reduce((total, [, count]) => total + Number(count), 0);
  return {
    passed: sum(/^\s+(\d+) passing\b/gm) + sum(/^workbench: .*?(\d+) passed\b/gm),
    failed: sum(/^\s+(\d+) failing\b/gm) + sum(/^workbench: .*?\b(\d+) failed\b/gm),
    skipped: sum(/^\s+(\d+) pending\b/gm),
  };
}
