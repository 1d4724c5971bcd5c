import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { bundledCompiler, type Compiler, type ProjectInput } from 'tomograph';
import { BROKEN_ENGINES } from './broken-engines.js';
import { differenceFrom, inputOf, programsByTopic } from './corpus.js';
import { loadEngine } from './load-engine.js';
import type { ProgramFile } from './program-file.js';

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
  async function failuresOf(index: number | undefined): Promise<string[]> {
    const loaded = await loadEngine(index);
    const compiler = await bundledCompiler();
    return cases
      .filter(
        ({ program, input }) =>
          differenceFrom(program, loaded.createSession(compiler, input).analyse()) !== undefined,
      )
      .map(({ program }) => program.name);
  }

  it('nothing: another copy of the engine as it is passes', async () => {
    assert.deepEqual(await failuresOf(undefined), []);
  });

  for (const [index, engine] of BROKEN_ENGINES.entries()) {
    it(engine.lost, async () => {
      const failures = await failuresOf(index);
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
