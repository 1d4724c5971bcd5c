import { register } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { createSession } from 'tomograph';
import { engineUrl, type EngineHookData } from '../corpus/broken-engine-hooks.js';
import type { BrokenEngine } from '../corpus/broken-engines.js';
import { REPOSITORY } from '../support/folders.js';
import { analyseSources, growthOfSteps } from './growth.js';
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

/**
 * As a program of its own, prints how the steps of one slowed engine grow: what replaces modules of the engine stays in
 * its process, and another suite does that as well.
 */
const index = process.argv[2];
if (process.argv[1] === fileURLToPath(import.meta.url) && index !== undefined) {
  const root = pathToFileURL(join(REPOSITORY, 'analyzer/dist/')).href;
  const data: EngineHookData = { root, engines: SLOWED };
  register('../corpus/broken-engine-hooks.js', import.meta.url, { data });
  const slowed = (await import(engineUrl(root, Number(index)))) as { createSession: typeof createSession };
  const trap = TRAPS.find(({ name }) => name === SLOWED[Number(index)]?.noticedBy);
  if (trap === undefined) throw new Error('No trap is there to notice it.');
  const growth = await growthOfSteps((size) => {
    analyseSources(trap.make(size), slowed.createSession);
  }, trap.size);
  process.stdout.write(JSON.stringify(growth));
}
