import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { KnownError, locateProject } from 'tomograph';
import { makeFolder, removeFolders } from '../support/folders.js';

describe('locating a project', () => {
  after(removeFolders);

  let root: string;
  before(() => {
    root = makeFolder({
      'package.json': '{}',
      'src/a.ts': '',
      'src/b.ts': '',
      'README.md': '',
      'packages/api/tsconfig.json': '{}',
      'packages/api/src/c.ts': '',
    });
    mkdirSync(join(root, '.git'));
  });

  const cases: readonly [string, readonly string[], object][] = [
    ['the current folder when nothing is said', [], { root: '' }],
    ['a folder with a manifest as a whole', ['packages/api'], { root: 'packages/api' }],
    ['a folder without one as a part of the project above', ['src'], { root: '', only: ['src'] }],
    ['a file as a part', ['packages/api/src/c.ts'], { root: 'packages/api', only: ['src/c.ts'] }],
    ['several parts of one project', ['src/a.ts', 'src/b.ts'], { root: '', only: ['src/a.ts', 'src/b.ts'] }],
    [
      'a tsconfig as the list of its files',
      ['packages/api/tsconfig.json'],
      { root: 'packages/api', tsconfig: 'tsconfig.json' },
    ],
  ];
  for (const [title, paths, expected] of cases) {
    it(`takes ${title}`, () => {
      const place = locateProject(paths, root);
      assert.deepEqual(place, { ...expected, root: join(root, (expected as { root: string }).root) });
    });
  }

  it('takes a tsconfig that is named for the given paths', () => {
    assert.deepEqual(locateProject(['.'], root, 'packages/api/tsconfig.json'), {
      root,
      tsconfig: 'packages/api/tsconfig.json',
    });
    assert.deepEqual(locateProject([], root, 'packages/api/tsconfig.json'), {
      root: join(root, 'packages/api'),
      tsconfig: 'tsconfig.json',
    });
  });

  it('takes a folder that belongs to no project for one', () => {
    const folder = makeFolder({ 'deep/a.ts': '' });
    assert.deepEqual(locateProject(['deep'], folder), { root: join(folder, 'deep') });
  });

  const mistakes: readonly [readonly string[], string | undefined, RegExp][] = [
    [['gone'], undefined, /^gone does not exist; give a folder, a source file or a tsconfig\.$/],
    [['README.md'], undefined, /^README\.md is no TypeScript or JavaScript file;/],
    [
      ['src', 'packages/api'],
      undefined,
      /^src and packages\/api belong to different projects; scan them one by one\.$/,
    ],
    [['src'], 'gone.json', /^gone\.json does not exist;/],
    [['src'], 'packages', /^packages is no file; --project takes the path of a tsconfig\.$/],
    [['packages/api'], 'package.json', /^package\.json lies outside the project of the given paths;/],
  ];
  for (const [paths, tsconfig, expected] of mistakes) {
    it(`rejects ${paths.join(' ')}${tsconfig === undefined ? '' : ` with --project ${tsconfig}`}`, () => {
      assert.throws(
        () => locateProject(paths, root, tsconfig),
        (error) => error instanceof KnownError && expected.test(error.message),
      );
    });
  }
});
