import assert from 'node:assert/strict';
import { join } from 'node:path';
import { loadProject } from 'tomograph';
import type { LoadOptions } from 'tomograph';
import { fixture, makeFolder, removeFolders } from '../support/folders.js';

async function pathsOf(root: string, options: LoadOptions = {}): Promise<string[]> {
  return (await loadProject(root, options)).sources.map(({ path }) => path);
}

describe('loading a project', () => {
  after(removeFolders);

  describe('a solution of referenced tsconfigs', () => {
    const root = fixture('project/solution');

    it('reads everything but what a tsconfig excludes or writes', async () => {
      assert.deepEqual(await pathsOf(root), [
        'app/scripts/seed.mjs',
        'app/src/main.ts',
        'app/src/name.tsx',
        'lib/src/greet.ts',
        'lib/src/types.d.ts',
      ]);
    });

    it('resolves inherited paths against the tsconfig that declares them, innermost folder first', async () => {
      const { modules } = await loadProject(root);
      assert.deepEqual(modules.aliases, [
        { scope: 'app', pattern: '@lib/*', targets: ['lib/src/*'] },
        { scope: 'app', pattern: '~/*', targets: ['app/src/*'] },
        { scope: 'lib', pattern: '@lib/*', targets: ['lib/src/*'] },
      ]);
    });

    it('has no problems', async () => {
      assert.deepEqual((await loadProject(root)).problems, []);
    });

    it('takes a tsconfig for the list of what is asked for, with all that is imported from there', async () => {
      const project = await loadProject(root, { tsconfig: 'app/tsconfig.json' });
      assert.deepEqual(project.requested, ['app/src/main.ts', 'app/src/name.tsx']);
      assert.deepEqual(
        project.sources.map(({ path }) => path),
        ['app/src/main.ts', 'app/src/name.tsx', 'lib/src/greet.ts'],
      );
    });

    it('follows the references of that tsconfig', async () => {
      const project = await loadProject(root, { tsconfig: 'tsconfig.json' });
      assert.deepEqual(project.requested, [
        'app/src/main.ts',
        'app/src/name.tsx',
        'lib/src/greet.ts',
        'lib/src/types.d.ts',
      ]);
    });

    it('loads a single file with what it imports', async () => {
      const project = await loadProject(root, { only: ['app/src/main.ts'] });
      assert.deepEqual(project.requested, ['app/src/main.ts']);
      assert.equal(project.sources.length, 3);
    });
  });

  describe('an npm workspace', () => {
    const root = fixture('project/workspace');

    it('maps each package to the source behind its built entry', async () => {
      const { modules } = await loadProject(root);
      assert.deepEqual(modules.packages, {
        '@acme/api': { folder: 'packages/api', entry: 'packages/api/src/index.ts' },
        '@acme/db': { folder: 'packages/db', entry: 'packages/db/src/main.ts' },
      });
    });

    it('maps subpath exports and subpath imports', async () => {
      const { modules } = await loadProject(root);
      assert.deepEqual(modules.aliases, [
        { scope: 'packages/api', pattern: '#internal/*', targets: ['packages/api/src/internal/*'] },
        { scope: '', pattern: '@acme/db/migrations', targets: ['packages/db/src/migrations/index.ts'] },
        { scope: '', pattern: '@acme/api/*', targets: ['packages/api/*'] },
      ]);
    });

    it('reaches other packages from a single one', async () => {
      assert.deepEqual(await pathsOf(root, { only: ['packages/api/src/index.ts'] }), [
        'packages/api/src/index.ts',
        'packages/api/src/internal/key.ts',
        'packages/db/src/main.ts',
        'packages/db/src/migrations/index.ts',
      ]);
    });

    it('reads Prisma schemas', async () => {
      const { schemas } = await loadProject(root);
      assert.deepEqual(
        schemas.map(({ kind, path }) => ({ kind, path })),
        [{ kind: 'prisma', path: 'packages/db/prisma/schema.prisma' }],
      );
      assert.match(schemas[0]?.text ?? '', /model Person/);
    });
  });

  it('reads the packages of pnpm-workspace.yaml, without those it takes out', async () => {
    const { modules } = await loadProject(fixture('project/pnpm'));
    assert.deepEqual(Object.keys(modules.packages), ['web']);
    assert.equal(modules.packages['web']?.entry, 'apps/web/index.jsx');
  });

  it('takes a workspace that names its own root for a package like any other', async () => {
    const root = makeFolder({
      'pnpm-workspace.yaml': 'packages:\n  - "."\n',
      'package.json': '{ "name": "shop" }',
      'index.js': '',
    });
    assert.deepEqual(Object.keys((await loadProject(root)).modules.packages), ['shop']);
  });

  it('reads plain JavaScript without a tsconfig, and no other languages', async () => {
    assert.deepEqual(await pathsOf(fixture('project/plain')), ['lib/mail.js', 'server.cjs']);
  });

  it('gives the same result each time', async () => {
    const [first, second] = await Promise.all([1, 2].map(() => loadProject(fixture('project/workspace'))));
    assert.deepEqual({ ...first, compiler: undefined }, { ...second, compiler: undefined });
  });

  it('never enters dependencies, output and caches, but knows a source folder of the same name', async () => {
    const root = makeFolder({
      'package.json': '{}',
      'src/a.ts': '',
      'src/build/plan.ts': '',
      'src/out/mail.ts': '',
      'node_modules/x/index.js': '',
      'packages/p/node_modules/x/index.js': '',
      'packages/p/package.json': '{}',
      'packages/p/build/index.js': '',
      'dist/a.js': '',
      'build/a.js': '',
      'out/a.js': '',
      'coverage/a.js': '',
      '.next/a.js': '',
    });
    assert.deepEqual(await pathsOf(root), ['src/a.ts', 'src/build/plan.ts', 'src/out/mail.ts']);
  });

  it('leaves out what was built beside its source', async () => {
    const root = makeFolder({
      'a.ts': '',
      'a.js': '',
      'a.d.ts': '',
      'b.mts': '',
      'b.mjs': '',
      'c.js': '',
      'c.d.ts': '',
    });
    assert.deepEqual(await pathsOf(root), ['a.ts', 'b.mts', 'c.d.ts', 'c.js']);
  });

  it('leaves out what the configuration excludes, relative to its folder', async () => {
    const root = makeFolder({
      'tomograph.config.json': '{ "exclude": ["generated", "api/legacy/**", "*.stories.ts"] }',
      'api/a.ts': '',
      'api/generated/b.ts': '',
      'api/legacy/c.ts': '',
      'api/d.stories.ts': '',
    });
    assert.deepEqual(await pathsOf(root), ['api/a.ts']);
    assert.deepEqual(await pathsOf(join(root, 'api')), ['a.ts']);
  });

  it('reads UTF-16 by its byte order mark and other encodings as far as they go', async () => {
    const root = makeFolder({
      'utf16.ts': Buffer.from('\ufeffconst größe = 1;', 'utf16le'),
      'latin1.ts': Buffer.from('// größe\nconst a = 1;', 'latin1'),
    });
    const { sources, problems } = await loadProject(root);
    assert.deepEqual(problems, []);
    assert.equal(sources[1]?.text, 'const größe = 1;');
    assert.match(sources[0]?.text ?? '', /const a = 1;$/);
  });

  it('governs the files that a tsconfig in a folder of its own includes', async () => {
    const root = makeFolder({
      'config/tsconfig.json':
        '{ "include": ["../src"], "compilerOptions": { "paths": { "@/*": ["../src/*"] } } }',
      'src/a.ts': 'import "@/b";',
      'src/b.ts': '',
    });
    const { modules } = await loadProject(root);
    assert.deepEqual(modules.aliases, [{ scope: '', pattern: '@/*', targets: ['src/*'] }]);
  });

  it('takes brackets in patterns for letters, as TypeScript does', async () => {
    const root = makeFolder({
      'tsconfig.json': '{ "exclude": ["app/[id]/old"] }',
      'app/[id]/old/a.ts': '',
      'app/[id]/page.ts': '',
      'app/i/old/b.ts': '',
    });
    assert.deepEqual(await pathsOf(root), ['app/[id]/page.ts', 'app/i/old/b.ts']);
  });
});
