import { register } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createSession } from 'tomograph';
import { engineUrl, type EngineHookData } from '../corpus/broken-engine-hooks.js';
import type { BrokenEngine } from '../corpus/broken-engines.js';
import { REPOSITORY } from '../support/folders.js';
import { analyseSources, growthOfSteps, startCounting, type Growth } from './growth.js';
import { TRAPS } from './traps/index.js';

/** Engines that do something once too often, and the traps that have to tell. */
export const SLOWED: readonly BrokenEngine[] = [
  {
    lost: 'sharing of states: each branch copies what is known',
    module: 'flows/values/state.js',
    sabotage: `
      const Shared = Layer;
      Layer = class extends Shared {
        constructor(below) {
          super(below);
          for (const key of below?.keysAbove(undefined) ?? []) this.own.set(key, below.get(key));
        }
      };`,
    noticedBy: 'long function',
  },
  {
    lost: 'the index of names: each name is searched in all files',
    module: 'link/program.js',
    sabotage: `
      requireMember(Program, 'entityOfVariable');
      const indexed = Program.prototype.entityOfVariable;
      Program.prototype.entityOfVariable = function (file, index) {
        const { name } = file.facts.variables[index] ?? {};
        this.files.filter(({ facts }) => facts.variables.some((variable) => variable.name === name));
        return indexed.call(this, file, index);
      };`,
    noticedBy: 'barrels of barrels',
  },
];

/** The engine as it is, or a slowed one in modules of its own. */
async function engineAt(index: number | undefined): Promise<typeof createSession> {
  if (index === undefined) return createSession;
  const root = pathToFileURL(join(REPOSITORY, 'analyzer/dist/')).href;
  const data: EngineHookData = { root, engines: SLOWED };
  register('../corpus/broken-engine-hooks.js', import.meta.url, { data });
  const slowed = (await import(engineUrl(root, index))) as { createSession: typeof createSession };
  return slowed.createSession;
}

/**
 * As a program, prints how the steps of the engine grow in each trap, or those of a slowed engine in the trap that has
 * to tell: `count-steps.js [index of a slowed engine]`.
 */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const index = process.argv[2] === undefined ? undefined : Number(process.argv[2]);
  const only = index === undefined ? undefined : SLOWED[index]?.noticedBy;
  const create = await engineAt(index);
  const counter = await startCounting();
  const growths: Record<string, Growth> = {};
  for (const { name, size, make } of TRAPS)
    if (only === undefined || only === name)
      growths[name] = await growthOfSteps(counter, (n) => analyseSources(make(n), create), size);
  process.stdout.write(JSON.stringify(growths));
  counter.disconnect();
}
