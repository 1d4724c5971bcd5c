import assert from 'node:assert/strict';
import { createSession, type LoadedProject, type TypeOracle } from 'tomograph';
import { after, describe, it } from 'mocha';
import { removeFolders } from '../support/folders.js';
import { analysed, flowsOf, lazyOracle, packageOf, projectWith } from './project.js';

/** A program with something to ask about. */
const PROGRAM = {
  ...packageOf('@acme/kit', 'export declare function assess(text: string): number;'),
  'src/main.ts': `import { assess } from '@acme/kit';
export function rate(user: { email: string }) {
  console.log(assess(user.email));
}
`,
};

function consulted(project: LoadedProject, oracle: TypeOracle): ReturnType<typeof flowsOf> {
  const session = createSession(project.compiler, project);
  session.consult(oracle);
  const { problems } = session.analyse();
  return problems.map(({ message }) => message);
}

describe('an oracle that fails', function () {
  this.timeout(60_000);
  after(removeFolders);

  it('is a problem and changes nothing else, whatever it throws', async () => {
    const project = await projectWith(PROGRAM);
    const { without } = analysed(project);
    const session = createSession(project.compiler, project);
    session.consult({
      ask: () => {
        throw new RangeError('Maximum call stack size exceeded');
      },
    });
    const { problems, ...rest } = session.analyse();
    const { problems: none, ...same } = without;
    assert.deepEqual(rest, same);
    assert.deepEqual(none, []);
    assert.deepEqual(
      problems.map(({ kind, message }) => `${kind}: ${message}`),
      [
        'types: The type checker could not be asked about the project (Maximum call stack size exceeded); the result is the one without it.',
      ],
    );
  });

  it('says so when no package is installed', async () => {
    const { 'src/main.ts': main } = PROGRAM;
    const { without, with: told } = analysed(await projectWith({ 'src/main.ts': main }));
    assert.deepEqual(flowsOf(told), flowsOf(without));
    assert.deepEqual(
      told.problems.map(({ reason, message }) => `${reason}: ${message}`),
      [
        'types-missing: The packages that tsconfig.json imports, such as @acme/kit, are not installed, so that the type checker knows nothing of them.',
      ],
    );
  });

  const broken: readonly [string, Readonly<Record<string, string>>][] = [
    ['a tsconfig that is no JSON', { 'tsconfig.json': '{ "compilerOptions": ' }],
    [
      'options that no compiler has',
      { 'tsconfig.json': '{ "compilerOptions": { "module": "tape", "lib": ["x"] } }' },
    ],
    ['a base configuration that is not there', { 'tsconfig.json': '{ "extends": "./base.json" }' }],
    ['declarations with syntax errors', packageOf('@acme/kit', 'export declare function assess(text: : { ]')],
    ['sources with syntax errors', { 'src/broken.ts': 'export const = ( ;' }],
    ['declarations that go round', packageOf('@acme/kit', CIRCLE())],
  ];
  for (const [name, files] of broken) {
    it(`gets over ${name}`, async () => {
      const { with: told, questions } = analysed(await projectWith({ ...PROGRAM, ...files }));
      assert.equal(questions.length, 1);
      assert.deepEqual(
        told.problems.filter(({ kind }) => kind === 'types'),
        [],
      );
    });
  }

  it('that loses patience says nothing, so that the result does not depend on the machine', async () => {
    const project = await projectWith(PROGRAM);
    let time = 0;
    const oracle = lazyOracle({ ...project, tsconfigs: project.layout.tsconfigs }, () => (time += 100_000));
    assert.deepEqual(consulted(project, oracle), [
      'The type checker took longer than 180 seconds; the result is the one without it.',
    ]);
  });

  it('has no answer for places that its program does not have', async () => {
    const project = await projectWith(PROGRAM);
    const oracle = lazyOracle({ ...project, tsconfigs: project.layout.tsconfigs });
    const { answers, failures } = oracle.ask([
      { file: 'src/nowhere.ts', start: 0, end: 4, about: 'value' },
      { file: 'src/main.ts', start: 3, end: 1_000, about: 'call' },
    ]);
    assert.deepEqual(answers, [undefined, undefined]);
    assert.deepEqual(failures, []);
  });

  it('is not asked where there is nothing to ask, and makes no program', async () => {
    const project = await projectWith({ 'src/main.ts': 'console.log("ready");\n' });
    assert.deepEqual(
      consulted(project, {
        ask: () => assert.fail('It was asked.'),
      }),
      [],
    );
  });

  it('is forgotten when the host takes it away', async () => {
    const project = await projectWith(PROGRAM);
    const { without, with: told } = analysed(project);
    assert.notDeepEqual(flowsOf(told), flowsOf(without));
    const session = createSession(project.compiler, project);
    session.consult(lazyOracle({ ...project, tsconfigs: project.layout.tsconfigs }));
    assert.deepEqual(session.analyse(), told);
    session.consult(undefined);
    assert.deepEqual(session.analyse(), without);
  });
});

/** Types that contain themselves in every way, so that only a bound ends their description. */
function CIRCLE(): string {
  return `export interface Node<T> extends Base<Node<T[]>> { next: Node<Node<T>>; all: Record<string, Node<T>> | Node<T>[] }
export interface Base<T> { of: T; under: Base<Base<T>> }
export declare function assess(text: string): Node<string>;`;
}
