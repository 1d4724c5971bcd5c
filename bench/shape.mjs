/**
 * Measures the shape of projects: how long their files are, how much is in them, how calls and imports run, how many
 * flows of personal data they have. What the generator makes is held against what people write with this.
 *
 *     npm run compile && node bench/shape.mjs PATH…
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const load = (module) => import(new URL(`../analyzer/dist/${module}`, import.meta.url).href);

/** The engine's own view of a project: its facts, and what its calls lead to. */
async function viewOf(folder) {
  const { loadProject, createSession } = await load('index.js');
  const { lowerFile } = await load('facts/lower-file.js');
  const { Program } = await load('link/program.js');
  const { TypeResolver } = await load('types/resolve-types.js');
  const { SchemaIndex } = await load('types/schemas/index.js');
  const { PrismaSchema } = await load('types/schemas/prisma.js');
  const { DEFAULT_BOUNDS, Solver } = await load('flows/solve/solver.js');
  const { createKnowledge } = await load('knowledge/index.js');

  const project = await loadProject(folder);
  const program = new Program(
    project.sources.map((source) => lowerFile(project.compiler, source)),
    project.modules,
  );
  const schemas = new SchemaIndex(program, new PrismaSchema(project.schemas));
  const { libraries, classify } = createKnowledge(project.config.knowledge, project.modules.packages);
  const solver = new Solver(
    program,
    new TypeResolver(program, schemas),
    schemas,
    libraries,
    classify,
    DEFAULT_BOUNDS,
  );
  /** Calls by their place: the file, and the functions of the project that they lead to. */
  const calls = new Map();
  const targetsAt = ({ file, start, end }) => {
    const key = `${file}:${start}:${end}`;
    if (!calls.has(key)) calls.set(key, { file, start, targets: new Set() });
    return calls.get(key).targets;
  };
  solver.observer = {
    reached: (site) => void targetsAt(site),
    resolved: (site, target) =>
      void targetsAt(site).add(`${target.file.index}:${(target.facts ?? target.class).start}`),
  };
  solver.solve();
  return {
    program,
    calls: [...calls.values()],
    analysis: createSession(project.compiler, project).analyse(),
  };
}

/** The innermost unit of the file that holds a place, as `file:start`; the module itself is the outermost. */
function callerOf(program, { file, start }) {
  let inner = program.files[file].facts.functions[0];
  for (const facts of program.files[file].facts.functions)
    if (facts.unit && facts.start <= start && start < facts.end && facts.start >= inner.start) inner = facts;
  return `${file}:${inner.start}`;
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
  for (const call of calls) {
    const caller = callerOf(program, call);
    if (!edges.has(caller)) edges.set(caller, new Set());
    for (const target of call.targets) edges.get(caller).add(target);
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
    'calls per 1,000 lines': perThousand(calls.length),
    'calls into the project, %':
      (100 * calls.filter(({ targets }) => targets.size > 0).length) / calls.length,
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
