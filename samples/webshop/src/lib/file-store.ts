import { mkdir, readdir, readFile, stat, unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { config } from '../config';
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

export async function persist(name: string, value: unknown): Promise<void> {
  const target = varPath(name);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, JSON.stringify(value), { mode: 0o600 });
}

export async function restore<T>(name: string): Promise<T | undefined> {
  try {
    return JSON.parse(await readFile(varPath(name), 'utf8')) as T;
  } catch (error) {
    if (isMissing(error)) {
      return undefined;
    }
    throw error;
  }
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
