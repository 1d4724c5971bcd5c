import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository; the compiled tests lie in `.build/test/<theme>`. */
export const REPOSITORY = fileURLToPath(new URL('../../../', import.meta.url));

/** A committed fixture by its path below `test/fixtures`. */
export function fixture(path: string): string {
  return join(REPOSITORY, 'test/fixtures', path);
}

const made: string[] = [];

/** A new folder with these files, for input that cannot be committed; `removeFolders` takes it away again. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'tomograph-test-')));
  made.push(folder);
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return folder;
}

/** Removes what `makeFolder` made. */
export function removeFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}
