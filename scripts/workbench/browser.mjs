import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { ensureChromium } from './chromium.mjs';
import { ensureWorkbenchServer } from './install.mjs';
import { FIXTURE, SAMPLE, SCREENSHOTS } from './places.mjs';
import { createRunFolder, readResult } from './run-folder.mjs';

const CHROMIUM_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** The workbench relays its whole log to the test driver; these lines tell nothing about the tests. */
const NOISE =
  /^\[|^Ignoring fetching|socket|Resolv|^Creation of|bindings file|^%c|authentication provider|builtin extensions cache/;

/** Runs the mocha suite in a workbench shown by Chromium, its extension host on Node. */
export async function runSuiteInBrowser({ label, extension, suite, vsix, timeout }) {
  return withWorkbench({ vsix, source: FIXTURE }, async ({ page, run, open, address }) => {
    const exited = new Promise((resolve) => {
      void page.exposeFunction('codeAutomationExit', (code) => resolve(code));
    });
    await page.exposeFunction('codeAutomationLog', (type, args) => {
      if (process.env.TOMOGRAPH_VERBOSE || !NOISE.test(String(args[0])))
        (console[type] ?? console.log)(...args);
    });
    const remote = (file) => `vscode-remote://${address}${file}`;
    await open({ extensionDevelopmentPath: remote(extension), extensionTestsPath: remote(suite) });
    const ended = await Promise.race([exited, after(timeout, 'timeout')]);
    const result = readResult(run.result);
    const passed = ended === 0 && result.passed;
    if (!passed) await page.screenshot({ path: picture(`failed-${label}.png`) }).catch(() => {});
    return { passed, summary: ended === 'timeout' ? `timeout; ${result.summary}` : result.summary };
  });
}

/** Opens a sample in a workbench with the packaged extension installed and lets `walk` use it as a person would. */
export async function walkInBrowser({ vsix, walk }) {
  return withWorkbench({ vsix, source: SAMPLE }, async ({ page, run, open }) => {
    page.setDefaultTimeout(30_000);
    await open({});
    try {
      await walk({
        page,
        workspace: run.workspace,
        screenshot: (name) => page.screenshot({ path: picture(name) }),
      });
      return { passed: true, summary: 'walked' };
    } catch (error) {
      await page.screenshot({ path: picture('failed-walk.png') }).catch(() => {});
      return { passed: false, summary: error.stack };
    }
  });
}

/**
 * Starts server and browser, hands them to `use`, and ends both on every way out.
 * `open(payload)` shows the workspace; the payload is what the desktop takes as command-line arguments.
 */
async function withWorkbench({ vsix, source }, use) {
  const executablePath = ensureChromium();
  const { node, server } = ensureWorkbenchServer();
  const run = createRunFolder({ source, userData: 'data' });
  const environment = serverEnvironment(run);
  const command = [server, '--accept-server-license-terms', '--server-data-dir', run.root];
  if (vsix) installExtension(node, [...command, '--install-extension', vsix], environment);
  const running = await startServer(node, command, environment);
  let browser;
  let outcome;
  try {
    browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGUMENTS });
    const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, locale: 'en-US' });
    const page = await context.newPage();
    const address = `127.0.0.1:${running.port}`;
    const open = (payload) => {
      const query = new URLSearchParams({
        folder: run.workspace,
        payload: JSON.stringify(Object.entries(payload)),
      });
      return page.goto(`http://${address}/?${query}`);
    };
    outcome = await use({ page, run, open, address });
    return outcome;
  } finally {
    await browser?.close().catch(() => {});
    await running.stop();
    if (outcome?.passed) run.remove();
    else {
      writeFileSync(path.join(run.root, 'server.log'), running.log());
      console.error(`workbench: the failed run is kept in ${run.root}`);
    }
  }
}

/** An environment without traces of an editor or npm around us; the suite reads where to put its result. */
function serverEnvironment(run) {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(PORT$|VSCODE_|ELECTRON_|npm_)/.test(name),
  );
  return {
    ...Object.fromEntries(inherited),
    TOMOGRAPH_RESULT: run.result,
    EXTENSIONS_GALLERY: '{}',
    TMPDIR: run.root,
    XDG_RUNTIME_DIR: run.root,
  };
}

function installExtension(node, command, env) {
  const { status, stdout, stderr } = spawnSync(node, command, { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The workbench could not install the extension:\n${stdout}${stderr}`);
}

async function startServer(node, command, env) {
  const child = spawn(
    node,
    [
      ...command,
      ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token'],
      ...['--telemetry-level', 'off', '--disable-workspace-trust'],
      // Without the driver the workbench ignores the payload that names extension and tests.
      '--enable-smoke-test-driver',
    ],
    { env, stdio: ['ignore', 'pipe', 'pipe'], detached: true },
  );
  // The server starts processes of its own; its group is ended on every way out, so that none is left behind.
  const kill = (signal) => {
    try {
      process.kill(-child.pid, signal);
    } catch {
      // The group has ended already.
    }
  };
  const killAtExit = () => kill('SIGKILL');
  process.on('exit', killAtExit);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

  let log = '';
  const port = await new Promise((resolve, reject) => {
    const read = (chunk) => {
      log += chunk;
      const listening = /Extension host agent listening on (\d+)/.exec(log);
      if (listening) resolve(listening[1]);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The workbench's server ended with ${code}:\n${log}`)));
  });
  return {
    port,
    log: () => log,
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      kill('SIGTERM');
      await Promise.race([ended, after(2_000)]);
      kill('SIGKILL');
      process.off('exit', killAtExit);
    },
  };
}

function picture(name) {
  mkdirSync(SCREENSHOTS, { recursive: true });
  return path.join(SCREENSHOTS, name);
}

const after = (milliseconds, value) =>
  new Promise((resolve) => setTimeout(resolve, milliseconds, value).unref());
