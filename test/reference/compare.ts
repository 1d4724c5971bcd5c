import { RECOMMENDED } from '@tomograph/rules';
import type { Analysis, Compiler, createSession, ProjectInput } from 'tomograph';
import { generate, sourcesOf, type RandomProgram } from './generate.js';
import { referenceFlows } from './solve.js';

/** The flows that the engine finds, in the notation of the reference. */
export function flowsOf({ flows }: Analysis): ReadonlySet<string> {
  const certainties = new Map<string, string>();
  for (const { location, channel, data } of flows) {
    const key = `${location.file}:${location.start.line + 1} ${channel} ${data.category} ${data.protection}`;
    if (certainties.get(key) !== 'certain') certainties.set(key, data.certainty);
  }
  return new Set([...certainties].map(([key, certainty]) => `${key} ${certainty}`));
}

/** What one of the two finds and the other does not. */
export function differenceBetween(engine: ReadonlySet<string>, reference: ReadonlySet<string>): string[] {
  return [
    ...[...reference].filter((flow) => !engine.has(flow)).map((flow) => `only the reference finds ${flow}`),
    ...[...engine].filter((flow) => !reference.has(flow)).map((flow) => `only the engine finds ${flow}`),
  ];
}

/** A random program with what the reference says of it. */
export interface Exercise {
  readonly seed: number;
  readonly program: RandomProgram;
  readonly input: ProjectInput;
  /** Nothing where the reference does not cover it. */
  readonly flows: ReadonlySet<string> | undefined;
}

export function exerciseOf(compiler: Compiler, seed: number): Exercise {
  const program = generate(seed);
  const input = inputOf(program);
  const answer = referenceFlows(compiler, input);
  return { seed, program, input, flows: 'flows' in answer ? answer.flows : undefined };
}

export function inputOf(program: RandomProgram): ProjectInput {
  return {
    sources: sourcesOf(program),
    modules: { aliases: [], packages: {} },
    schemas: [],
    config: { policy: RECOMMENDED, processors: [], today: '2026-11-01' },
    problems: [],
  };
}

/** What an engine and the reference do not agree on. */
export function disagreementOn(
  compiler: Compiler,
  open: typeof createSession,
  program: RandomProgram,
): readonly string[] {
  const input = inputOf(program);
  const answer = referenceFlows(compiler, input);
  return 'left' in answer ? [] : differenceBetween(flowsOf(open(compiler, input).analyse()), answer.flows);
}
