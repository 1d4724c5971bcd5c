/**
 * Measures the shape of projects: how long their files are, how much is in them, how calls and imports run, how many
 * flows of personal data they have. What the generator makes is held against what people write with this.
 *
 *     npm run compile && node bench/shape.mjs PATH…
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The engine's own view of a project: its facts, what its calls lead to, and its flows. */
async function viewOf(folder) {
  const { loadProject, createSession } = await import('../analyzer/dist/index.js');
  const engine = await import('../.build/test/differential/engine.js');
  const project = await loadProject(folder);
  const { program, calls } = engine.viewOf(project);
  return { program, calls, analysis: createSession(project.compiler, project).analyse() };
}

/** The innermost unit that holds a place (`path:start…`), named by where it begins as targets of calls are. */
function callerOf(program, place) {
  const [, path, start] = /^(.*):(\d+)(?:-\d+)?$/.exec(place);
  const { functions } = program.fileAt(path).facts;
  let inner = functions[0];
  for (const facts of functions)
    if (facts.unit && facts.start <= start && start < facts.end && facts.start >= inner.start) inner = facts;
  return `${path}:${inner.start}`;
}

/** The length of the longest way down from each function, where a recursion is gone through once. */
function depthsOf(edges) {
  const depths = new Map();
  const depthOf = (start) => {
    const stack = [{ name: start, next: [...(edges.get(start) ?? [])], depth: 0 }];
    depths.set(start, 0);
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const callee = top.next.pop();
      if (callee === undefined) {
        stack.pop();
        depths.set(top.name, top.depth);
        const caller = stack.at(-1);
        if (caller !== undefined) caller.depth = Math.max(caller.depth, top.depth + 1);
      } else if (depths.has(callee)) top.depth = Math.max(top.depth, depths.get(callee) + 1);
      else {
        depths.set(callee, 0);
        stack.push({ name: callee, next: [...(edges.get(callee) ?? [])], depth: 0 });
      }
    }
  };
  for (const name of edges.keys()) if (!depths.has(name)) depthOf(name);
  return [...depths.values()];
}

const mean = (numbers) => numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
const quantile = (numbers, share) =>
  [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? 0;

/** The figures of a project's shape, by their names. */
export async function shapeOf(folder) {
  const { program, calls, analysis } = await viewOf(folder);
  const files = program.files.map(({ facts }) => facts);
  const lines = files.map(({ lineStarts }) => lineStarts.length);
  const total = lines.reduce((sum, count) => sum + count, 0);
  const inner = files.flatMap(({ functions }) => functions.slice(1));
  const units = inner.filter(({ unit }) => unit);
  const perThousand = (count) => (1000 * count) / total;
  const importsOf = ({ variables, starExports, exports }) =>
    new Set([
      ...variables.flatMap((variable) => (variable.import ? [variable.import.module] : [])),
      ...exports.flatMap(({ from }) => (from ? [from.module] : [])),
      ...starExports,
    ]);
  const edges = new Map();
  for (const [place, targets] of calls) {
    const caller = callerOf(program, place);
    if (!edges.has(caller)) edges.set(caller, new Set());
    for (const target of targets) edges.get(caller).add(target);
  }
  const called = [...edges.values()].filter((targets) => targets.size > 0);
  const fanIn = new Map();
  for (const targets of called) for (const target of targets) fanIn.set(target, (fanIn.get(target) ?? 0) + 1);
  const depths = depthsOf(edges);
  return {
    files: files.length,
    lines: total,
    'JavaScript files, %':
      (100 * files.filter(({ path: name }) => /\.[cm]?jsx?$/.test(name)).length) / files.length,
    'lines per file, median': quantile(lines, 0.5),
    'lines per file, 90th percentile': quantile(lines, 0.9),
    'functions per file': inner.length / files.length,
    'functions per 1,000 lines': perThousand(inner.length),
    'of them closures, %': (100 * (inner.length - units.length)) / inner.length,
    'generic functions, %':
      (100 * inner.filter(({ typeParameters }) => typeParameters.length > 0).length) / inner.length,
    'classes per 1,000 lines': perThousand(files.reduce((sum, { classes }) => sum + classes.length, 0)),
    'imported modules per file': mean(files.map((facts) => importsOf(facts).size)),
    'calls per 1,000 lines': perThousand(calls.size),
    'calls into the project, %':
      (100 * [...calls.values()].filter(({ size }) => size > 0).length) / calls.size,
    'fan-out of functions that call, mean': mean(called.map(({ size }) => size)),
    'fan-in, 99th percentile': quantile([...fanIn.values()], 0.99),
    'call depth, mean': mean(depths),
    'call depth, longest': Math.max(0, ...depths),
    'flows per 1,000 lines': perThousand(analysis.flows.length),
    'findings per 1,000 lines': perThousand(analysis.findings.length),
    'blind spots per 1,000 lines': perThousand(analysis.blindSpots.length),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folders = process.argv.slice(2);
  if (folders.length === 0) {
    console.error('usage: node bench/shape.mjs PATH…');
    process.exit(2);
  }
  const shapes = [];
  for (const folder of folders) shapes.push(await shapeOf(path.resolve(folder)));
  const show = (value) => (Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 2 : 1));
  console.log(`| | ${folders.map((folder) => path.basename(path.resolve(folder))).join(' | ')} |`);
  console.log(`|---|${'--:|'.repeat(folders.length)}`);
  for (const name of Object.keys(shapes[0]))
    console.log(`| ${name} | ${shapes.map((shape) => show(shape[name])).join(' | ')} |`);
}
