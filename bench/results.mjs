import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const FILE = fileURLToPath(new URL('RESULTS.md', import.meta.url));

const INTRODUCTION = `# Results

Written by \`npm run bench\`; what is measured, and how generated projects are made, stands in \`README.md\`. Medians of
rounds in which all programs were run in turns. The ratios are what the scan takes of the program in that row, of
processor time (user and system, all threads) and of memory (the largest process). On a machine that is shared with
other work the seconds are too many, by about the same factor in each row.
`;

/** The goal for a scan's share of a type check by TypeScript 6, by the lines of the project. */
function goalFor(lines) {
  if (lines <= 20_000) return 0.25;
  return lines < 150_000 ? 0.2 : 0.08;
}

/** The newest commit that has changed what is measured. */
function commit() {
  const cwd = fileURLToPath(new URL('..', import.meta.url));
  return execFileSync('git', ['log', '-1', '--format=%h', '--', 'analyzer', 'rules', 'eslint-plugin'], {
    cwd,
    encoding: 'utf8',
  }).trim();
}

function sectionOf({ name, lines, rounds, rows, note }) {
  const tsc = rows.find(({ key }) => key === 'tsc');
  const goal = goalFor(lines);
  const number = (value, digits) => (value === undefined ? '' : value.toFixed(digits));
  return [
    `## ${name}`,
    '',
    `${lines.toLocaleString('en')} lines, ${rounds} ${rounds === 1 ? 'round' : 'rounds'}, ${new Date().toISOString().slice(0, 10)}, commit \`${commit()}\`, ${os.cpus().length} × ${(os.cpus()[0]?.model ?? '').trim() || 'processor of unknown make'}, Node ${process.versions.node}.`,
    '',
    '| program | CPU s | clock s | MB | scan / CPU | scan / memory | our rules add |',
    '|---|--:|--:|--:|--:|--:|--:|',
    ...rows.map(
      (row) =>
        `| ${row.name} | ${number(row.cpu, 2)} | ${number(row.wall, 1)} | ${number(row.memory, 0)} | ${number(row.ratio, 3)} | ${number(row.memoryRatio, 2)} | ${row.added === undefined ? '' : `${(100 * row.added).toFixed(0)} %`} |`,
    ),
    ...(tsc === undefined
      ? []
      : [
          '',
          `Goals against \`tsc\` 6: ${goal} of its time (${tsc.ratio <= goal ? 'met' : 'missed'}), 0.3 of its memory (${tsc.memoryRatio <= 0.3 ? 'met' : 'missed'}).`,
        ]),
    ...(note === undefined ? [] : ['', note]),
    '',
  ].join('\n');
}

/** Puts the results of projects in the place of older ones of the same name. */
export async function keepResults(measured) {
  const [, ...old] = existsSync(FILE) ? readFileSync(FILE, 'utf8').split(/^(?=## )/m) : [''];
  const sections = new Map(old.map((text) => [/^## (.*)$/m.exec(text)?.[1] ?? '', text.trimEnd() + '\n']));
  for (const result of measured) sections.set(result.name, sectionOf(result));
  const text = [INTRODUCTION, ...sections.values()].join('\n');
  writeFileSync(FILE, await format(text, { ...(await resolveConfig(FILE)), parser: 'markdown' }));
}
