/**
 * Writes a generated project into a folder.
 *
 *     node bench/generate.mjs FOLDER [--lines 10000] [--seed tomograph]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generateProject, SEED } from './generator/project.mjs';

/** Writes files by path below a folder. */
export function writeProject(folder, files) {
  for (const [name, text] of files) {
    const place = path.join(folder, name);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, text);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { lines: { type: 'string', default: '10000' }, seed: { type: 'string', default: SEED } },
  });
  const [folder] = positionals;
  const lines = Number(values.lines);
  if (folder === undefined || !Number.isInteger(lines) || lines < 1) {
    console.error('usage: node bench/generate.mjs FOLDER [--lines N] [--seed TEXT]');
    process.exit(2);
  }
  writeProject(folder, generateProject(lines, values.seed));
}
