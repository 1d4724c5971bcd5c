import 'server-only';
import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { requireEnv } from '@/server/env';

async function dataFile(name: string): Promise<string> {
  const folder = requireEnv('DATA_DIR');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return join(folder, name);
}

export async function storeFile(name: string, content: string): Promise<string> {
  const path = await dataFile(name);
  await writeFile(path, content, { mode: 0o600 });
  return path;
}

/** The trail outlives the database rows it is about. */
export async function appendTrail(line: string): Promise<void> {
  await appendFile(await dataFile('trail.txt'), `${new Date().toISOString()} ${line}\n`, { mode: 0o600 });
}
