import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/**
 * A Chromium to show the workbench in: the one named by `TOMOGRAPH_CHROMIUM`, one on the PATH, or Debian's package,
 * which is installed when we are root.
 *
 * @returns {string} the path of the executable
 * @throws {Error} with one line that names the package, when there is none and none can be installed
 */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    console.log('workbench: installing the package chromium (apt-get)');
    apt('update');
    apt('install', '-y', '--no-install-recommends', 'chromium');
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error(
    'The workbench tests need Chromium: install the package `chromium` ' +
      '(apt-get install -y --no-install-recommends chromium), or name an executable in TOMOGRAPH_CHROMIUM.',
  );
}

function findChromium() {
  if (process.env.TOMOGRAPH_CHROMIUM) return process.env.TOMOGRAPH_CHROMIUM;
  for (const name of NAMES) {
    for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
      const candidate = path.join(folder, name);
      if (folder && isExecutable(candidate)) return candidate;
    }
  }
  return undefined;
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function apt(...args) {
  spawnSync('apt-get', ['-q', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
