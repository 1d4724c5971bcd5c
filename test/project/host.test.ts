import assert from 'node:assert/strict';
import { join } from 'node:path';
import {
  bundledCompiler,
  loadConfig,
  loadProject,
  loadSchemas,
  moduleMapFromCompilerOptions,
} from 'tomograph';
import { fixture, makeFolder, removeFolders } from '../support/folders.js';

describe('what hosts share with the loader', () => {
  after(removeFolders);

  it('gives the module map of a program as the loader would', async () => {
    const root = fixture('project/workspace');
    const { modules } = await loadProject(root);
    assert.deepEqual(moduleMapFromCompilerOptions({}, root), modules);
  });

  it('takes aliases from the options of the program', async () => {
    const root = fixture('project/solution');
    const compiler = await bundledCompiler();
    const file = join(root, 'app/tsconfig.json');
    const { options } = compiler.parseJsonConfigFileContent(
      compiler.readConfigFile(file, (path) => compiler.sys.readFile(path)).config,
      compiler.sys,
      join(root, 'app'),
      undefined,
      file,
    );
    assert.deepEqual(moduleMapFromCompilerOptions(options, root).aliases, [
      { scope: '', pattern: '@lib/*', targets: ['lib/src/*'] },
      { scope: '', pattern: '~/*', targets: ['app/src/*'] },
    ]);
  });

  it('takes a base URL for an alias of everything', () => {
    const root = makeFolder({ 'src/a.ts': '' });
    assert.deepEqual(moduleMapFromCompilerOptions({ baseUrl: join(root, 'src') }, root).aliases, [
      { scope: '', pattern: '*', targets: ['src/*'] },
    ]);
  });

  it('finds the schemas that the configuration does not exclude', () => {
    const root = makeFolder({
      'tomograph.config.json': '{ "exclude": ["old"] }',
      'prisma/schema.prisma': 'model A { id Int @id }',
      'old/schema.prisma': 'model B { id Int @id }',
    });
    assert.deepEqual(loadSchemas(root), [
      { kind: 'prisma', path: 'prisma/schema.prisma', text: 'model A { id Int @id }' },
    ]);
    assert.equal(loadSchemas(root, { ...loadConfig(root), exclude: [] }).length, 2);
  });
});
