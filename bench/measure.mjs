import { measureProgram, median } from './usage.mjs';

/** How many lines a scan of a folder reads. */
export async function linesOf(folder) {
  const { loadProject } = await import('../analyzer/dist/index.js');
  const { sources } = await loadProject(folder);
  return sources.reduce((sum, { text }) => sum + text.split('\n').length, 0);
}

/**
 * Runs all contenders in turns.
 * @returns for each the sums over its runs, round by round; nothing for what is skipped or took too long
 */
export function measureProject(contenders, folder, rounds, timeout) {
  const samples = new Map(contenders.map(({ name }) => [name, []]));
  const gaveUp = new Set();
  for (let round = 0; round < rounds; round++)
    for (const { name, runs, skipped, broken } of contenders) {
      if (skipped || gaveUp.has(name)) continue;
      const parts = runs.map((args) => measureProgram(args, { cwd: folder, timeout }));
      if (parts.includes(undefined)) {
        console.log(`${name} took longer than ${timeout} s`);
        gaveUp.add(name);
        continue;
      }
      if (parts.some(({ status }) => status === broken))
        throw new Error(`${name} failed; run it by hand to see why: node ${runs[0].slice(0, 6).join(' ')}`);
      samples.get(name).push({
        cpu: parts.reduce((sum, { cpu }) => sum + cpu, 0),
        wall: parts.reduce((sum, { wall }) => sum + wall, 0),
        memory: Math.max(...parts.map(({ memory }) => memory)),
      });
    }
  return samples;
}

/** Medians, and what the scan takes of them: a row for each contender that was run. */
export function rowsOf(contenders, samples) {
  const medians = contenders.flatMap(({ name, key, linted }) => {
    const rounds = samples.get(name);
    if (rounds.length === 0) return [];
    const of = (what) => median(rounds.map((sample) => sample[what]));
    return [{ name, key, linted, cpu: of('cpu'), wall: of('wall'), memory: of('memory') }];
  });
  const scan = medians.find(({ key }) => key === 'scan');
  const lint = medians.find(({ key }) => key === 'lint');
  return medians.map((row) => {
    const isScan = row === scan;
    // A scan reads everything, so it is only held against a lint run that does as well.
    const comparable = !isScan && (row.linted ?? 1) === 1;
    const ratio = comparable ? scan.cpu / row.cpu : undefined;
    const memoryRatio = comparable ? scan.memory / row.memory : undefined;
    const added = row.key === 'lint+' && lint ? row.cpu / lint.cpu - 1 : undefined;
    const text = [
      row.name.padEnd(64),
      `${row.cpu.toFixed(2).padStart(8)} s CPU`,
      `${row.wall.toFixed(2).padStart(8)} s`,
      `${row.memory.toFixed(0).padStart(6)} MB`,
      ...(ratio === undefined
        ? []
        : [`scan ${ratio.toFixed(3)} of its CPU, ${memoryRatio.toFixed(2)} of its memory`]),
      ...(added === undefined ? [] : [`our rules add ${(100 * added).toFixed(0)} %`]),
    ].join('  ');
    return { ...row, ratio, memoryRatio, added, text };
  });
}
