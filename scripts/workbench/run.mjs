/**
 * Runs the extension's tests in a real VS Code workbench.
 *
 * The first way is `@vscode/test-electron`: it downloads the desktop. Where that download fails (a machine without
 * access to it), or where there is no display, the second way installs the same workbench from npm and shows it in
 * Chromium. A failing test never makes the runner try the other way.
 *
 * `TOMOGRAPH_WORKBENCH=electron|browser` forces one of them. Arguments choose among the parts:
 * `development` (the suite on this checkout), `packaged` (the suite on the installed .vsix),
 * `walk` (a walk through the installed .vsix with screenshots; browser only). Without arguments all of them run.
 */
import { existsSync } from 'node:fs';
import { build } from 'esbuild';
import { EMPTY_EXTENSION, ROOT, SUITE, VSIX } from './places.mjs';

const PARTS = ['development', 'packaged', 'walk'];
const TIMEOUT = 120_000;

const chosen = process.argv.slice(2);
const unknown = chosen.find((part) => !PARTS.includes(part));
if (unknown) fail(`There is no part ${unknown}; there are ${PARTS.join(', ')}.`);
const parts = chosen.length > 0 ? chosen : PARTS;
if (!existsSync(VSIX)) fail('There is no packaged extension yet: run `npm run package` first.');

await build({
  absWorkingDir: ROOT,
  entryPoints: ['test/workbench/suite/index.ts'],
  outfile: SUITE,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  external: ['vscode', 'mocha'],
  sourcemap: 'inline',
  logLevel: 'warning',
});

const { name, runSuite } = await chooseWay();
let failed = false;
for (const part of parts) {
  const started = Date.now();
  const outcome = await runPart(part);
  if (!outcome) continue;
  failed ||= !outcome.passed;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(
    `workbench: ${part} in ${name}: ${outcome.passed ? 'passed' : 'FAILED'}, ${outcome.summary} (${seconds} s)`,
  );
}
process.exit(failed ? 1 : 0);

async function runPart(part) {
  switch (part) {
    case 'development':
      return runSuite({ label: part, extension: ROOT, suite: SUITE, timeout: TIMEOUT });
    case 'packaged':
      return runSuite({
        label: part,
        extension: EMPTY_EXTENSION,
        suite: SUITE,
        vsix: VSIX,
        timeout: TIMEOUT,
      });
    default: {
      if (name !== 'browser') {
        console.log('workbench: walk is not run on the desktop (TOMOGRAPH_WORKBENCH=browser runs it)');
        return undefined;
      }
      const { walkInBrowser } = await import('./browser.mjs');
      const { walk } = await import('../../test/workbench/walk.mjs');
      return walkInBrowser({ vsix: VSIX, walk });
    }
  }
}

async function chooseWay() {
  const forced = process.env.TOMOGRAPH_WORKBENCH;
  if (forced && forced !== 'electron' && forced !== 'browser')
    fail('TOMOGRAPH_WORKBENCH is `electron` or `browser`.');
  if (forced !== 'browser') {
    const { downloadDesktop, missingDisplay, runSuiteOnDesktop } = await import('./electron.mjs');
    const hidden = missingDisplay();
    const desktop = hidden ? { failed: hidden } : await downloadDesktop();
    if ('executable' in desktop) {
      console.log('workbench: the desktop VS Code (@vscode/test-electron)');
      return { name: 'electron', runSuite: (options) => runSuiteOnDesktop({ ...options, ...desktop }) };
    }
    if (forced) fail(`The desktop VS Code cannot be had here: ${desktop.failed}`);
    console.log(`workbench: the desktop VS Code cannot be had here: ${desktop.failed}`);
  }
  const { runSuiteInBrowser } = await import('./browser.mjs');
  console.log('workbench: VS Code from npm, shown in Chromium');
  return { name: 'browser', runSuite: runSuiteInBrowser };
}

function fail(sentence) {
  console.error(`workbench: ${sentence}`);
  process.exit(2);
}
