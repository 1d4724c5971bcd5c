import { Session } from 'node:inspector/promises';
import { RECOMMENDED } from '@tomograph/rules';
import { bundledCompiler, createSession, type Analysis, type SourceText } from 'tomograph';

/** How what some work costs grows with its size. */
export interface Growth {
  readonly sizes: readonly number[];
  readonly costs: readonly number[];
  /** 1 where twice the size costs twice as much, 2 where it costs four times as much. */
  readonly exponent: number;
  /** The exponent of the last doubling alone: what begins to bite only at some size shows here first. */
  readonly lastExponent: number;
}

const compiler = await bundledCompiler();

/**
 * Analyses sources from nothing: a session of their own, that keeps nothing of others.
 *
 * @param create the engine, when it is another than the built one
 */
export function analyseSources(sources: readonly SourceText[], create = createSession): Analysis {
  return create(compiler, {
    sources,
    modules: { aliases: [], packages: {} },
    schemas: [],
    config: { policy: RECOMMENDED, processors: [], today: '2026-11-01' },
    problems: [],
  }).analyse();
}

/**
 * Measures how the processor time of some work grows, by doubling its size.
 *
 * Processor time, since on a busy machine the wall clock tells how busy it is. What an analysis of nothing takes is
 * taken off, lest it hide how the rest grows.
 *
 * @param size the smallest size; twice and four times as much is measured as well
 * @param rounds how often; the least time of each size counts, since load and collections of garbage only ever add
 */
export function growthOfTime(work: (size: number) => void, size: number, rounds: number): Growth {
  analyseNothing();
  const nothing = timeOf(analyseNothing);
  const least = sizesFrom(size).map(() => Number.POSITIVE_INFINITY);
  // Compiles what will be measured; the first run would otherwise pay for the others.
  work(size);
  for (let round = 0; round < rounds; round++)
    sizesFrom(size).forEach((n, index) => {
      least[index] = Math.min(
        least[index] ?? 0,
        timeOf(() => work(n)),
      );
    });
  return growth(
    size,
    least.map((time) => time - nothing),
  );
}

function analyseNothing(): void {
  analyseSources([{ path: 'empty.ts', text: '' }]);
}

/** Milliseconds of processor time. */
function timeOf(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * Measures how the steps of the engine grow with the size of some work: how often its functions, and the blocks in
 * them, are run. Other than time they are the same on each machine and in each run, so that small sizes tell. What
 * happens inside the host's own functions, such as the copying of a map, does not count.
 *
 * @param counter from `startCounting`
 * @param size the smallest size; twice and four times as much is measured as well
 */
export async function growthOfSteps(
  counter: Session,
  work: (size: number) => unknown,
  size: number,
): Promise<Growth> {
  const steps: number[] = [];
  for (const n of sizesFrom(size)) {
    await stepsSince(counter);
    work(n);
    steps.push(await stepsSince(counter));
  }
  return growth(size, steps);
}

/**
 * Begins to count steps, for as long as the process lives. Only code that has not run yet is counted in full: what the
 * host has optimised before is not, so this needs a process of its own.
 */
export async function startCounting(): Promise<Session> {
  const counter = new Session();
  counter.connect();
  await counter.post('Profiler.enable');
  await counter.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  // Whatever is made once for all analyses belongs to none of the sizes.
  analyseNothing();
  return counter;
}

/** The compiled engine, in a checkout as in a package. */
const ENGINE = /[\\/]analyzer[\\/]dist[\\/]/;

/** What the engine has run since it was last asked. */
async function stepsSince(inspector: Session): Promise<number> {
  const { result } = await inspector.post('Profiler.takePreciseCoverage');
  return result
    .filter(({ url }) => ENGINE.test(url))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)))
    .reduce((sum, count) => sum + count, 0);
}

function sizesFrom(size: number): number[] {
  return [size, 2 * size, 4 * size];
}

function growth(size: number, costs: readonly number[]): Growth {
  const [first = 1, second = 1, third = 1] = costs.map((cost) => Math.max(0.1, cost));
  return {
    sizes: sizesFrom(size),
    costs,
    exponent: Math.log2(third / first) / 2,
    lastExponent: Math.log2(third / second),
  };
}
