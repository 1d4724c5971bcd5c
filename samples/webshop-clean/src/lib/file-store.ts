import { mkdir, readdir, readFile, stat, unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { config } from '../config';
import { seal, unseal } from './crypto';
import { logger } from './logger';

export function varPath(...parts: string[]): string {
  return path.join(config.varDir, ...parts);
}

export async function prepareFolders(): Promise<void> {
  for (const folder of ['sessions', 'fragments', 'agency', 'statistics', 'ledger']) {
    await mkdir(varPath(folder), { recursive: true, mode: 0o700 });
  }
}

export function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}

async function write(name: string, content: string | Buffer): Promise<void> {
  const target = varPath(name);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, content, { mode: 0o600 });
}

async function read(name: string): Promise<Buffer | undefined> {
  try {
    return await readFile(varPath(name));
  } catch (error) {
    if (isMissing(error)) {
      return undefined;
    }
    throw error;
  }
}

/** For what anyone may read. */
export function persist(name: string, value: unknown): Promise<void> {
  return write(name, JSON.stringify(value));
}

export async function restore<T>(name: string): Promise<T | undefined> {
  const content = await read(name);
  return content && (JSON.parse(content.toString('utf8')) as T);
}

/** For what belongs to a person: encrypted at rest. */
export function persistSealed(name: string, value: unknown): Promise<void> {
  return write(name, seal(JSON.stringify(value)));
}

export async function restoreSealed<T>(name: string): Promise<T | undefined> {
  const content = await read(name);
  return content && (JSON.parse(unseal(content)) as T);
}

export async function removeStale(folder: string, maxAgeMs: number): Promise<number> {
  let removed = 0;
  for (const file of await readdir(varPath(folder), { withFileTypes: true })) {
    const { mtimeMs } = await stat(varPath(folder, file.name));
    if (file.isFile() && Date.now() - mtimeMs > maxAgeMs) {
      logger.debug(`removing stale file ${file.name}`);
      await unlink(varPath(folder, file.name));
      removed += 1;
    }
  }
  return removed;
}
