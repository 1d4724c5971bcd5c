import { mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UsageError } from '../errors.js';
import { systemReason } from '../project/read-text.js';

/** Prints to standard output and waits until it is taken; a reader that has gone away (`| head`) is no mistake. */
export function print(text: string): Promise<void> {
  return new Promise((done, fail) => {
    process.stdout.write(text, (error) => {
      if (error && systemReason(error) !== 'EPIPE') fail(error);
      else done();
    });
  });
}

/** Colours only for a person at a terminal who has not switched them off (https://no-color.org). */
export function mayColour(
  stream: { readonly isTTY?: boolean },
  environment: Readonly<Record<string, string | undefined>>,
): boolean {
  return stream.isTTY === true && !environment['NO_COLOR'] && environment['TERM'] !== 'dumb';
}

/** The width where there is no terminal to ask. */
const DEFAULT_WIDTH = 100;
const NARROWEST_WIDTH = 60;

/** How many characters a line may have: the terminal's, or what `COLUMNS` says. */
export function widthOf(
  stream: { readonly columns?: number },
  environment: Readonly<Record<string, string | undefined>>,
): number {
  const set = stream.columns ?? Number(environment['COLUMNS']);
  return Number.isInteger(set) && set > 0 ? Math.max(set, NARROWEST_WIDTH) : DEFAULT_WIDTH;
}

/**
 * Writes a file as a whole or not at all: readers never see half a report. Folders on the way are made.
 * @throws UsageError when it cannot be written
 */
export function writeFileAtomically(file: string, text: string, cwd: string): void {
  try {
    const named = resolve(cwd, file);
    if (isSpecial(named)) {
      // A device or a pipe (`/dev/stdout`) is written to, never replaced.
      writeFileSync(named, text);
      return;
    }
    const target = targetOf(named);
    mkdirSync(dirname(target), { recursive: true });
    const temporary = `${target}.${process.pid}.tmp`;
    try {
      writeFileSync(temporary, text, { flag: 'wx' });
      renameSync(temporary, target);
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error;
    }
  } catch (error) {
    throw new UsageError((texts) => texts.errors.outputFailed(file, systemReason(error)));
  }
}

/** What a link points to: the link stays, its target is replaced. */
function targetOf(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return file;
  }
}

function isSpecial(file: string): boolean {
  const found = statSync(file, { throwIfNoEntry: false });
  return found !== undefined && !found.isFile();
}
