import type { LoadedProject } from 'tomograph';
import type * as LowerFile from '../../analyzer/src/facts/lower-file.js';
import type { CallObserver, ConstructedClass } from '../../analyzer/src/flows/solve/call-observer.js';
import type * as Programs from '../../analyzer/src/link/program.js';
import type * as TypeResolvers from '../../analyzer/src/types/resolve-types.js';
import type * as Scopes from '../../analyzer/src/types/scopes.js';
import type * as Schemas from '../../analyzer/src/types/schemas/index.js';
import type * as BoundsModule from '../../analyzer/src/flows/solve/bounds.js';
import type * as Solvers from '../../analyzer/src/flows/solve/solver.js';
import type * as KnowledgeModule from '../../analyzer/src/knowledge/index.js';

const built = new URL('../../../analyzer/dist/', import.meta.url);
const load = async <T>(path: string): Promise<T> => (await import(new URL(path, built).href)) as T;

const { lowerFile } = await load<typeof LowerFile>('facts/lower-file.js');
const { Program } = await load<typeof Programs>('link/program.js');
const { TypeResolver } = await load<typeof TypeResolvers>('types/resolve-types.js');
const { fileScope } = await load<typeof Scopes>('types/scopes.js');
const { SchemaIndex } = await load<typeof Schemas>('types/schemas/index.js');
const { DEFAULT_BOUNDS } = await load<typeof BoundsModule>('flows/solve/bounds.js');
const { Solver } = await load<typeof Solvers>('flows/solve/solver.js');
const { createKnowledge } = await load<typeof KnowledgeModule>('knowledge/index.js');

export { fileScope };
export type LinkedProgram = Programs.Program;
export type LinkedFile = Programs.LinkedFile;
export type Resolver = TypeResolvers.TypeResolver;

/** What the engine makes of a project before anybody judges it. */
export interface EngineView {
  readonly program: LinkedProgram;
  readonly types: Resolver;
  /** The calls that were evaluated, each with the places of the declarations that it leads to. */
  readonly calls: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The name of a place, the same for the engine's records and the compiler's nodes. */
export function placeOf(path: string, start: number, end?: number): string {
  return end === undefined ? `${path}:${start}` : `${path}:${start}-${end}`;
}

/** Solves a project as a session does, and keeps what a session drops: the links, the types and the targets of calls. */
export function viewOf(project: LoadedProject): EngineView {
  const facts = project.sources.map((source) => lowerFile(project.compiler, source));
  const program = new Program(facts, project.modules);
  const schemas = new SchemaIndex(program, project.schemas);
  const types = new TypeResolver(program, schemas);
  const knowledge = createKnowledge(project.config.knowledge, project.modules.packages);
  const calls = new Map<string, Set<string>>();
  const targetsAt = (site: Parameters<CallObserver['reached']>[0]): Set<string> => {
    const place = placeOf(program.files[site.file]?.path ?? '', site.start, site.end);
    let targets = calls.get(place);
    if (targets === undefined) calls.set(place, (targets = new Set()));
    return targets;
  };
  const solver = new Solver(program, types, schemas, knowledge.libraries, knowledge.classify, DEFAULT_BOUNDS);
  solver.observer = {
    reached: (site) => void targetsAt(site),
    resolved: (site, target) => void targetsAt(site).add(placeOf(target.file.path, startOf(target))),
  };
  solver.solve();
  return { program, types, calls };
}

function startOf(target: Programs.ProgramFunction | ConstructedClass): number {
  return 'facts' in target ? target.facts.start : target.class.start;
}
