import assert from 'node:assert/strict';
import { RECOMMENDED } from '@tomograph/rules';
import { bundledCompiler, createSession, type Analysis } from 'tomograph';

const compiler = await bundledCompiler();

function analyse(text: string): Analysis {
  const plain = 'export function show(user: { email: string }): void {\n  console.log(user.email);\n}\n';
  return createSession(compiler, {
    sources: [
      { path: 'deep.ts', text },
      { path: 'plain.ts', text: plain },
    ],
    modules: { aliases: [], packages: {} },
    schemas: [],
    config: { policy: RECOMMENDED, processors: [], today: '2026-11-01' },
    problems: [],
  }).analyse();
}

/** Code that no person writes and that generators do: what lies too deep is a blind spot, and the rest is analysed. */
describe('code that is deeper than the analysis', function () {
  this.timeout(60_000);

  const kindsIn = ({ blindSpots }: Analysis): string[] =>
    blindSpots.map(({ kind, location }) => `${kind} ${location.file}`);
  const foundIn = ({ findings }: Analysis): string[] => findings.map(({ location }) => location.file);

  it('in calls of calls ends at the bound', () => {
    const chain = Array.from(
      { length: 1000 },
      (_, index) => `export function f${index}(x: string): string { return f${index + 1}(x); }`,
    );
    const analysis = analyse(`${chain.join('\n')}\nexport function f1000(x: string): string { return x; }\n`);
    assert.ok(kindsIn(analysis).includes('bound deep.ts'));
    assert.deepEqual(foundIn(analysis), ['plain.ts']);
  });

  it('in brackets in brackets is not parsed', () => {
    const analysis = analyse(`export const deep = ${'('.repeat(20_000)}1${')'.repeat(20_000)};\n`);
    assert.deepEqual(kindsIn(analysis), ['syntax-error deep.ts']);
    assert.deepEqual(foundIn(analysis), ['plain.ts']);
  });
});
