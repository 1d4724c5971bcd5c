import { spawnSync } from 'node:child_process';
import path from 'node:path';
import {
  downloadAndUnzipVSCode,
  resolveCliArgsFromVSCodeExecutablePath,
  runTests,
} from '@vscode/test-electron';
import { FIXTURE, ROOT } from './places.mjs';
import { createRunFolder, readResult } from './run-folder.mjs';

/**
 * Downloads the desktop VS Code, or finds an earlier download.
 *
 * @returns {Promise<{ executable: string } | { failed: string }>} a failed download is an answer, not an error:
 *   it is the one thing that makes the runner take the other way
 */
export async function downloadDesktop() {
  try {
    const executable = await downloadAndUnzipVSCode({
      version: 'stable',
      cachePath: path.join(ROOT, '.build', 'vscode-test'),
      reporter: { report: () => {}, error: () => {} },
    });
    return { executable };
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}

/** Why the desktop cannot be shown here, if it cannot. */
export function missingDisplay() {
  const displayed = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  return displayed ? undefined : 'no display (run under xvfb-run)';
}

/** Runs the mocha suite in the desktop VS Code. */
export async function runSuiteOnDesktop({ executable, extension, suite, vsix, timeout }) {
  const run = createRunFolder({ source: FIXTURE, userData: 'data' });
  const profile = [
    `--user-data-dir=${path.join(run.root, 'data')}`,
    `--extensions-dir=${path.join(run.root, 'extensions')}`,
  ];
  if (vsix) {
    const [cli, ...args] = resolveCliArgsFromVSCodeExecutablePath(executable, { reuseMachineInstall: true });
    const { status } = spawnSync(cli, [...args, ...profile, '--install-extension', vsix], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error('The desktop could not install the extension.');
  }
  const ended = await Promise.race([
    runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: extension,
      extensionTestsPath: suite,
      extensionTestsEnv: { TOMOGRAPH_RESULT: run.result },
      launchArgs: [run.workspace, ...profile, '--disable-workspace-trust', '--disable-telemetry'],
    }).catch((error) => error),
    new Promise((resolve) => setTimeout(resolve, timeout, 'timeout').unref()),
  ]);
  const result = readResult(run.result);
  const passed = ended === 0 && result.passed;
  if (passed) run.remove();
  else console.error(`workbench: the failed run is kept in ${run.root}`);
  return { passed, summary: ended === 0 ? result.summary : `${ended}; ${result.summary}` };
}
