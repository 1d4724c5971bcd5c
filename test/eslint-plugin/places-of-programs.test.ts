import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'mocha';
import ts from 'typescript';
import { REPOSITORY } from './places.js';

// The package exports its plugin only, so its parts are taken from where they were built.
const built = `${REPOSITORY}eslint-plugin/dist/analysis/`;
const { projectRoot } = (await import(`${built}project-root.js`)) as {
  projectRoot: (start: string, files: readonly string[]) => string;
};
const { compilerOf } = (await import(`${built}compiler.js`)) as {
  compilerOf: (tree: ts.SourceFile) => typeof ts | undefined;
};

describe('the root of a program', () => {
  let home = '';
  before(() => {
    home = mkdtempSync(join(tmpdir(), 'tomograph-'));
    for (const file of [
      'package.json',
      'repository/.git/HEAD',
      'repository/package.json',
      'repository/packages/api/package.json',
      'repository/packages/api/src/tsconfig.json',
      'repository/packages/db/package.json',
      'loose/tsconfig.json',
      'loose/.git/HEAD',
    ]) {
      mkdirSync(join(home, dirname(file)), { recursive: true });
      writeFileSync(join(home, file), '{}');
    }
  });
  after(() => rmSync(home, { recursive: true }));

  const cases: [string, { start: string; files: string[]; root: string }][] = [
    [
      'is the package that holds it',
      {
        start: 'repository/packages/api/src',
        files: ['repository/packages/api/src/a.ts'],
        root: 'repository/packages/api',
      },
    ],
    [
      'is the workspace when it reads a sibling',
      {
        start: 'repository/packages/api/src',
        files: ['repository/packages/api/src/a.ts', 'repository/packages/db/index.ts'],
        root: 'repository',
      },
    ],
    [
      'does not leave the repository',
      {
        start: 'repository/packages/api/src',
        files: ['repository/packages/api/src/a.ts', 'b.ts'],
        root: 'repository',
      },
    ],
    [
      'is the folder of the tsconfig where there is no manifest',
      { start: 'loose', files: ['loose/a.ts'], root: 'loose' },
    ],
  ];
  for (const [name, { start, files, root }] of cases) {
    it(name, () => {
      assert.equal(
        projectRoot(
          join(home, start),
          files.map((file) => join(home, file)),
        ),
        join(home, root),
      );
    });
  }
});

describe('the compiler of a tree', () => {
  it('is the peer of the plugin when that has parsed it', () => {
    assert.ok(
      compilerOf(ts.createSourceFile('a.ts', '', ts.ScriptTarget.Latest))?.SyntaxKind === ts.SyntaxKind,
    );
  });

  it('is another copy when that has parsed it', () => {
    const { ts: other } = createRequire(import.meta.url)('ts-morph') as { ts: typeof ts };
    assert.ok(other.SyntaxKind !== ts.SyntaxKind);
    const tree = other.createSourceFile('a.ts', '', other.ScriptTarget.Latest);
    assert.ok(compilerOf(tree)?.SyntaxKind === other.SyntaxKind);
  });

  it('is unknown when no loaded copy has parsed it', () => {
    const stranger = Object.create(ts.createSourceFile('a.ts', '', ts.ScriptTarget.Latest)) as ts.SourceFile;
    Object.defineProperty(stranger, 'constructor', { value: class SourceFileObject {} });
    assert.equal(compilerOf(stranger), undefined);
  });
});
