import { createSession, loadProject, type Analysis, type LoadedProject, type TypeQuestion } from 'tomograph';
import type * as Oracles from '../../analyzer/src/oracle/lazy-oracle.js';
import { makeFolder } from '../support/folders.js';

const built = new URL('../../../analyzer/dist/', import.meta.url);
export const { lazyOracle } = (await import(new URL('oracle/lazy-oracle.js', built).href)) as typeof Oracles;

/** A tsconfig as most projects have it. */
const TSCONFIG = JSON.stringify({
  compilerOptions: { target: 'es2023', module: 'nodenext', strict: true, noEmit: true },
});

/** The declarations of a package of which no model knows anything. */
export function packageOf(name: string, declarations: string): Record<string, string> {
  return {
    [`node_modules/${name}/package.json`]: JSON.stringify({ name, version: '1.0.0', types: 'index.d.ts' }),
    [`node_modules/${name}/index.d.ts`]: declarations,
  };
}

/** A project on the disk, loaded. */
export async function projectWith(files: Readonly<Record<string, string>>): Promise<LoadedProject> {
  const root = makeFolder({
    'package.json': JSON.stringify({ name: 'shop', type: 'module' }),
    'tsconfig.json': TSCONFIG,
    ...files,
  });
  return loadProject(root, { today: '2026-11-01' });
}

/** What is said of a project without an oracle and with one, and what was asked of it. */
export interface Asked {
  readonly without: Analysis;
  readonly with: Analysis;
  readonly questions: readonly TypeQuestion[];
}

/** Analyses a project twice. */
export function analysed(project: LoadedProject): Asked {
  const without = createSession(project.compiler, project).analyse();
  const oracle = lazyOracle({ ...project, tsconfigs: project.layout.tsconfigs });
  const questions: TypeQuestion[] = [];
  const session = createSession(project.compiler, project);
  session.consult({
    ask: (asked) => {
      questions.push(...asked);
      return oracle.ask(asked);
    },
  });
  return { without, with: session.analyse(), questions };
}

/** The flows of an analysis as `line channel expression`, possible ones with a question mark. */
export function flowsOf({ flows }: Analysis): string[] {
  return flows.map(
    ({ location, channel, data }) =>
      `${location.file}:${location.start.line + 1} ${channel} ${data.expression}${data.certainty === 'possible' ? '?' : ''}`,
  );
}

/** The blind spots of an analysis as `line what`. */
export function blindSpotsOf({ blindSpots }: Analysis): string[] {
  return blindSpots.map(
    ({ location, subject, member }) =>
      `${location.file}:${location.start.line + 1} ${subject}${member === undefined ? '' : ` ${member}`}`,
  );
}
