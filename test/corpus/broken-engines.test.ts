import assert from 'node:assert/strict';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { before, describe, it } from 'mocha';
import { bundledCompiler, type Compiler, type createSession, type ProjectInput } from 'tomograph';
import { REPOSITORY } from '../support/folders.js';
import { BROKEN_ENGINES, type BrokenEngine } from './broken-engines.js';
import { differenceFrom, inputOf, programsByTopic } from './corpus.js';
import type { ProgramFile } from './program-file.js';

/** The compiled engine, and what of its package is no part of it. */
const ENGINE = join(REPOSITORY, 'analyzer/dist');
const AROUND_THE_ENGINE = /^(cli|config|locales|project|report)$/;

/** Methods are replaced by assignment, which would as well make new ones that nobody calls. */
const REQUIRE_MEMBER = `
const requireMember = (type, name) => {
  if (typeof type.prototype[name] !== 'function') throw new Error(type.name + ' has no ' + name + ' any more');
};`;

/** An engine that cannot do something must fail the corpus: what no program notices, the corpus does not hold. */
describe('the corpus notices an engine without', function () {
  this.timeout(60_000);

  const cases: { readonly program: ProgramFile; readonly input: ProjectInput }[] = [];

  before(async () => {
    const compiler = await bundledCompiler();
    for (const program of [...programsByTopic('').values()].flat())
      cases.push({ program, input: parsed(compiler, await inputOf(program)) });
  });

  /** The names of the programs that come out otherwise than their marks say. */
  async function failuresOf(engine: BrokenEngine | undefined): Promise<string[]> {
    const open = await loadEngine(engine);
    const compiler = await bundledCompiler();
    return cases
      .filter(({ program, input }) => differenceFrom(program, open(compiler, input).analyse()) !== undefined)
      .map(({ program }) => program.name);
  }

  it('nothing: a copy of the engine as it is passes', async () => {
    assert.deepEqual(await failuresOf(undefined), []);
  });

  for (const engine of BROKEN_ENGINES) {
    it(engine.lost, async () => {
      const failures = await failuresOf(engine);
      console.log(`        ${failures.length} of ${cases.length} programs fail without ${engine.lost}`);
      assert.ok(
        failures.includes(engine.noticedBy),
        `${engine.noticedBy} passes; ${failures.join(', ')} fail`,
      );
    });
  }
});

/** Parses the sources once for all engines, which is the larger part of analysing a small program. */
function parsed(compiler: Compiler, input: ProjectInput): ProjectInput {
  const { ScriptTarget, JSDocParsingMode } = compiler;
  const options = { languageVersion: ScriptTarget.Latest, jsDocParsingMode: JSDocParsingMode.ParseNone };
  return {
    ...input,
    sources: input.sources.map(({ path, text }) => ({
      path,
      text,
      tree: compiler.createSourceFile(path, text, options, true),
    })),
  };
}

/** Loads a copy of the compiled engine, sabotaged or not. */
async function loadEngine(engine: BrokenEngine | undefined): Promise<typeof createSession> {
  const base = join(REPOSITORY, '.build/broken-engines');
  mkdirSync(base, { recursive: true });
  // Inside the repository, so that the copy finds the packages it imports.
  const folder = mkdtempSync(join(base, 'engine-'));
  try {
    cpSync(ENGINE, folder, {
      recursive: true,
      filter: (path) => {
        const name = path.slice(ENGINE.length + 1);
        return !AROUND_THE_ENGINE.test(name) && (!/\.[^/]+$/.test(name) || name.endsWith('.js'));
      },
    });
    if (engine !== undefined)
      appendFileSync(join(folder, engine.module), `${REQUIRE_MEMBER}\n${engine.sabotage}\n`);
    const loaded = (await import(pathToFileURL(join(folder, 'engine.js')).href)) as {
      createSession: typeof createSession;
    };
    return loaded.createSession;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
