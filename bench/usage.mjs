/**
 * What a program of its own takes: processor time, time by the clock and the most memory of a process.
 *
 * GNU `time` tells for whatever runs; without it, a program of Node reports on itself when it ends (this module is
 * loaded into it then), and of others only the clock is known.
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const REPORT = process.env.TOMOGRAPH_BENCH_USAGE;
const GNU_TIME = '/usr/bin/time';

if (REPORT !== undefined) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    appendFileSync(REPORT, `${userCPUTime / 1e6} ${systemCPUTime / 1e6} ${maxRSS}\n`);
  });
}

const hasGnuTime =
  REPORT === undefined &&
  existsSync(GNU_TIME) &&
  spawnSync(GNU_TIME, ['--version'], { encoding: 'utf8' }).status === 0;

/**
 * Runs a program of Node and measures it.
 *
 * @param args what Node is started with: the program and its arguments
 * @param options `cwd`, and `timeout` in seconds
 * @returns seconds of processor and clock, megabytes, and the exit code; undefined when it took too long or was ended
 */
export function measureProgram(args, { cwd, timeout = 600 } = {}) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'tomograph-bench-'));
  const report = path.join(folder, 'usage');
  try {
    const started = performance.now();
    const { status, error } = hasGnuTime
      ? spawnSync(GNU_TIME, ['-q', '-f', '%U %S %M', '-o', report, process.execPath, ...args], {
          cwd,
          stdio: 'ignore',
          timeout: timeout * 1000,
        })
      : spawnSync(process.execPath, ['--import', import.meta.url, ...args], {
          cwd,
          stdio: 'ignore',
          timeout: timeout * 1000,
          env: { ...process.env, TOMOGRAPH_BENCH_USAGE: report },
        });
    const wall = (performance.now() - started) / 1000;
    if (status === null || error) return undefined;
    const rows = readFileSync(report, 'utf8')
      .trim()
      .split('\n')
      .map((row) => row.split(' ').map(Number));
    return {
      cpu: rows.reduce((sum, [user = 0, system = 0]) => sum + user + system, 0),
      wall,
      memory: Math.max(...rows.map(([, , kilobytes = 0]) => kilobytes)) / 1024,
      status,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The middle one; of an even number, the lower of the two in the middle. */
export function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? Number.NaN;
}
