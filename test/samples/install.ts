import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Installs what a folder's lock names into another folder, unless that is there already.
 *
 * The stamp lies inside `node_modules`, so that it cannot outlive what it speaks for.
 *
 * @param from the folder with package.json and package-lock.json
 * @param to the folder that gets the node_modules
 * @returns the milliseconds that it took; undefined where nothing was to be done
 * @throws Error in one sentence when the installation fails, which without a package registry it does
 */
export async function installDependencies(from: string, to: string): Promise<number | undefined> {
  const stamp = join(to, 'node_modules/.tomograph-lock');
  const lock = createHash('sha256')
    .update(readFileSync(join(from, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return undefined;
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  for (const name of ['package.json', 'package-lock.json']) copyFileSync(join(from, name), join(to, name));
  const begin = performance.now();
  await npmCi(to);
  writeFileSync(stamp, lock);
  return Math.round(performance.now() - begin);
}

function npmCi(folder: string): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--fetch-retries=1'], {
      cwd: folder,
      shell: process.platform === 'win32',
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', (error) => fail(failure(folder, error.message)));
    child.on('close', (code) => {
      if (code === 0) return done();
      const reason = /npm error code (\w+)/.exec(stderr)?.[1] ?? `exit code ${code}`;
      fail(failure(folder, reason));
    });
  });
}

function failure(folder: string, reason: string): Error {
  return new Error(
    `The dependencies in ${folder} could not be installed (npm ci: ${reason}), so the samples cannot be scanned with them: a package registry must be reachable.`,
  );
}
