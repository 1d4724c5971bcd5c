/**
 * Tells where the time of a CPU profile went: the functions with the most time of their own, and those under which
 * the most was spent (a function that stands several times on one stack counts once).
 *
 *     node --cpu-prof --cpu-prof-dir=FOLDER analyzer/bin/tomograph.js scan PATH --fail-on never
 *     node bench/hot.mjs FOLDER/*.cpuprofile [--top 25] [--under NAME]
 *
 * `--under` counts only what happened while a function of that name was running.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** A place as short as it stays readable: the last parts of its path, without the folders of builds. */
function placeOf({ functionName, url, lineNumber }) {
  const file = url
    .replace(/^file:\/\//, '')
    .replace(/^.*\/node_modules\//, '')
    .replace(/^.*\/(analyzer|rules|eslint-plugin)\/(?:dist|src)\//, '$1/');
  return `${functionName || '(anonymous)'}${url === '' ? '' : `  ${file}:${lineNumber + 1}`}`;
}

/**
 * Own and inclusive time in milliseconds by function.
 * @param profile a profile of V8
 * @param under a function's name; time elsewhere is left out
 */
export function hottest(profile, under) {
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const parents = new Map(
    profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])),
  );
  const times = new Map();
  profile.samples.forEach((id, index) =>
    times.set(id, (times.get(id) ?? 0) + (profile.timeDeltas[index] ?? 0) / 1000),
  );
  const own = new Map();
  const inclusive = new Map();
  let total = 0;
  for (const [leaf, time] of times) {
    const stack = [];
    for (let id = leaf; id !== undefined; id = parents.get(id)) stack.push(nodes.get(id).callFrame);
    if (stack[0].functionName === '(idle)') continue;
    if (under !== undefined && !stack.some(({ functionName }) => functionName === under)) continue;
    total += time;
    const places = stack.map(placeOf);
    own.set(places[0], (own.get(places[0]) ?? 0) + time);
    for (const place of new Set(places)) inclusive.set(place, (inclusive.get(place) ?? 0) + time);
  }
  const sorted = (map) => [...map].sort(([, a], [, b]) => b - a);
  return { total, own: sorted(own), inclusive: sorted(inclusive) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { top: { type: 'string', default: '25' }, under: { type: 'string' } },
  });
  if (positionals.length === 0) {
    console.error('usage: node bench/hot.mjs PROFILE… [--top N] [--under FUNCTION]');
    process.exit(2);
  }
  for (const file of positionals) {
    const { total, own, inclusive } = hottest(JSON.parse(readFileSync(file, 'utf8')), values.under);
    const print = (title, rows) => {
      console.log(`\n${title}`);
      for (const [place, time] of rows.slice(0, Number(values.top)))
        console.log(
          `${time.toFixed(0).padStart(8)} ms ${((100 * time) / total).toFixed(1).padStart(5)} %  ${place}`,
        );
    };
    console.log(`${total.toFixed(0)} ms in all`);
    print('own time', own);
    print('inclusive time', inclusive);
  }
}
