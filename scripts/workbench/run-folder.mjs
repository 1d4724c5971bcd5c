import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Settings of the user in every run: quiet, offline, English, and nothing that pops up over the editor. */
const USER_SETTINGS = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.ignoreRecommendations': true,
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'update.mode': 'none',
  'chat.disableAIFeatures': true,
  'npm.fetchOnlinePackageInfo': false,
  'typescript.disableAutomaticTypeAcquisition': true,
  'git.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
};

/**
 * A folder of one run: a copy of a workspace, the user's data, and the file that mocha writes its result to.
 * It lies in the system's temporary folder, since VS Code opens sockets in it and their paths must be short.
 *
 * @param {object} layout
 * @param {string} layout.source the folder to copy, without what is installed in it
 * @param {string} layout.userData where the launcher wants the user's data, relative to the folder
 */
export function createRunFolder({ source, userData }) {
  const root = mkdtempSync(path.join(os.tmpdir(), 'tomograph-'));
  const workspace = path.join(root, path.basename(source));
  const result = path.join(root, 'result.json');
  cpSync(source, workspace, { recursive: true, filter: (file) => path.basename(file) !== 'node_modules' });
  mkdirSync(path.join(root, userData, 'User'), { recursive: true });
  writeFileSync(path.join(root, userData, 'User', 'settings.json'), JSON.stringify(USER_SETTINGS, null, 2));
  return {
    root,
    workspace,
    result,
    remove: () => rmSync(root, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/**
 * Judges a run by mocha's own result. An exit code alone lies: an extension host that dies on the way reports success.
 *
 * @param {string} file the result file, as the suite writes it
 * @returns {{ passed: boolean, summary: string }}
 */
export function readResult(file) {
  if (!existsSync(file))
    return { passed: false, summary: 'no result: the tests never ran, or the extension host died' };
  const { passes, failures, results } = JSON.parse(readFileSync(file, 'utf8'));
  for (const { ok, title, milliseconds, error } of results) {
    console.log(ok ? `  ✔ ${title} (${milliseconds} ms)` : `  ✖ ${title}\n${error.replace(/^/gm, '      ')}`);
  }
  return { passed: failures === 0 && passes > 0, summary: `${passes} passed, ${failures} failed` };
}
