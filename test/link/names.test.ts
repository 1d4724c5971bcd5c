import assert from 'node:assert/strict';
import {
  fileAt,
  linkedProgram,
  type Entity,
  type Program,
  type TypeEntity,
} from '../support/engine-rooms.js';

/** What a name of a file leads to: the place of the declaration, a whole module, or a member of a package. */
function target(program: Program, path: string, name: string): string | undefined {
  const file = fileAt(program, path);
  const index = file.variablesByName.get(name);
  return index === undefined ? undefined : textOf(program.entityOfVariable(file, index));
}

function exported(program: Program, path: string, name: string): string | undefined {
  return textOf(program.resolveExport(fileAt(program, path), name));
}

function typeTarget(program: Program, path: string, name: string): string | undefined {
  return textOfType(program.resolveTypeName(fileAt(program, path), name));
}

function textOf(entity: Entity | undefined): string | undefined {
  switch (entity?.kind) {
    case undefined:
      return undefined;
    case 'module':
      return entity.file.path;
    case 'external':
      return `${entity.package}:${entity.path}`;
    case 'variable':
      return `${entity.file.path}#${entity.facts.name}`;
  }
}

function textOfType(entity: TypeEntity | undefined): string | undefined {
  switch (entity?.kind) {
    case undefined:
      return undefined;
    case 'module':
      return entity.file.path;
    case 'external':
      return `${entity.package}:${entity.path}`;
    case 'class':
      return `${entity.file.path}#${entity.class.name}`;
    case 'declaration':
      return `${entity.file.path}#${entity.declaration.name}`;
  }
}

describe('the linker', () => {
  describe('names of other modules', () => {
    const program = linkedProgram({
      'src/person.ts': `
        export const NAME = 'name';
        export default function describePerson() {}
        export class Person {}
        const hidden = 1;
        export { hidden as shown };
        export interface Shape { email: string }`,
      'src/barrel.ts': `
        export { NAME as renamed, shown } from './person.js';
        export { default } from './person.js';
        export { default as describe } from './person.js';
        export * as people from './person.js';
        export type { Shape } from './person.js';`,
      'src/deep.ts': `export * from './barrel.js';`,
      'src/main.ts': `
        import describePerson, { NAME, shown as visible, missing } from './person.js';
        import * as all from './person.js';
        import { renamed, people, default as again } from './barrel.js';
        import { describe as twice, renamed as far } from './deep.js';
        import type { Shape } from './deep.js';
        import { Person } from './person';
        import fs, { readFile as read } from 'node:fs';
        import * as path from 'node:path';`,
    });
    for (const [name, expected] of [
      ['NAME', 'src/person.ts#NAME'],
      ['visible', 'src/person.ts#hidden'],
      ['describePerson', 'src/person.ts#describePerson'],
      ['all', 'src/person.ts'],
      ['renamed', 'src/person.ts#NAME'],
      ['people', 'src/person.ts'],
      ['again', 'src/person.ts#describePerson'],
      ['twice', 'src/person.ts#describePerson'],
      ['far', 'src/person.ts#NAME'],
      ['Person', 'src/person.ts#Person'],
      ['fs', 'node:fs:default'],
      ['read', 'node:fs:readFile'],
      ['path', 'node:path:'],
    ] as const)
      it(`${name} is ${expected}`, () => {
        assert.equal(target(program, 'src/main.ts', name), expected);
      });

    it('does not find what a module does not export', () => {
      assert.equal(target(program, 'src/main.ts', 'missing'), undefined);
      assert.equal(exported(program, 'src/person.ts', 'hidden'), undefined);
    });

    it('does not take the default along with the rest', () => {
      assert.equal(exported(program, 'src/deep.ts', 'default'), undefined);
    });

    it('follows types and classes as it follows values', () => {
      assert.equal(typeTarget(program, 'src/main.ts', 'Shape'), 'src/person.ts#Shape');
      assert.equal(typeTarget(program, 'src/main.ts', 'Person'), 'src/person.ts#Person');
    });
  });

  describe('whole modules that are exported on', () => {
    const program = linkedProgram({
      'a.ts': `export const both = 'a'; export const onlyA = 1; export interface Both { a: string }`,
      'b.ts': `export const both = 'b'; export const onlyB = 2; export interface Both { b: string }`,
      'own.ts': `export * from './a.js'; export * from './b.js'; export const both = 'own'; export interface Both {}`,
      'first.ts': `export * from './a.js'; export * from './b.js';`,
      'same.ts': `export * from './a.js'; export * from './again.js';`,
      'again.ts': `export { onlyA } from './a.js';`,
      'library.ts': `export * from 'some-library'; export * from './a.js';`,
    });

    it('give way to what the module itself exports', () => {
      assert.equal(exported(program, 'own.ts', 'both'), 'own.ts#both');
      assert.equal(
        typeTarget(
          linkedProgram({
            'a.ts': 'export interface Both {}',
            'own.ts': `export * from './a.js'; export interface Both {}`,
            'main.ts': `import type { Both } from './own.js';`,
          }),
          'main.ts',
          'Both',
        ),
        'own.ts#Both',
      );
    });

    it('are all looked into', () => {
      assert.equal(exported(program, 'first.ts', 'onlyA'), 'a.ts#onlyA');
      assert.equal(exported(program, 'first.ts', 'onlyB'), 'b.ts#onlyB');
      assert.equal(exported(program, 'library.ts', 'onlyA'), 'a.ts#onlyA');
    });

    it('find the same declaration on both ways', () => {
      assert.equal(exported(program, 'same.ts', 'onlyA'), 'a.ts#onlyA');
    });
  });

  describe('modules that import each other', () => {
    const program = linkedProgram({
      'a.ts': `import { b } from './b.js'; export const a = () => b; export * from './b.js';`,
      'b.ts': `import { a } from './a.js'; export const b = () => a; export * from './a.js';`,
      'x.ts': `export { x } from './y.js';`,
      'y.ts': `export { x } from './x.js';`,
      'main.ts': `import { a, b } from './b.js'; import { x } from './x.js';`,
    });

    it('are linked nevertheless', () => {
      assert.equal(target(program, 'main.ts', 'a'), 'a.ts#a');
      assert.equal(target(program, 'main.ts', 'b'), 'b.ts#b');
      assert.equal(target(program, 'a.ts', 'b'), 'b.ts#b');
    });

    it('end where a name only goes round', () => {
      assert.equal(target(program, 'main.ts', 'x'), undefined);
    });

    it('come before what imports them', () => {
      const order = linkedProgram({
        'a.ts': `import { c } from './c.js';`,
        'b.ts': 'export const b = 1;',
        'c.ts': `import { b } from './b.js'; import { a } from './a.js'; export const c = 1;`,
      })
        .inDependencyOrder()
        .map(({ path }) => path);
      assert.deepEqual(order, ['b.ts', 'c.ts', 'a.ts']);
    });
  });

  describe('CommonJS', () => {
    const program = linkedProgram({
      'named.js': `exports.read = function read() {}; module.exports.write = () => 1;`,
      'whole.js': `function create() {} module.exports = create;`,
      'object.js': `const open = () => 1; module.exports = { open, close: open };`,
      'assigned.ts': `class Store {} export = Store;`,
      'main.js': `
        const named = require('./named');
        const { read, write: put } = require('./named');
        const create = require('./whole');
        const { open } = require('./object');
        const fs = require('fs');`,
      'main.ts': `import Store = require('./assigned'); import Same from './assigned';`,
    });
    for (const [file, name, expected] of [
      ['main.js', 'named', 'named.js'],
      ['main.js', 'fs', 'fs:'],
      ['main.js', 'create', 'whole.js'],
      ['main.ts', 'Store', 'assigned.ts'],
      ['main.ts', 'Same', 'assigned.ts#Store'],
    ] as const)
      it(`${name} of ${file} is ${expected}`, () => {
        assert.equal(target(program, file, name), expected);
      });

    it('gives the type of what a module is assigned to, however it is imported', () => {
      assert.equal(typeTarget(program, 'main.ts', 'Store'), 'assigned.ts#Store');
      assert.equal(typeTarget(program, 'main.ts', 'Same'), 'assigned.ts#Store');
    });
  });

  describe('specifiers', () => {
    const files = {
      'src/util.ts': 'export const util = 1;',
      'src/folder/index.tsx': 'export const folder = 1;',
      'src/both.ts': 'export const both = 1;',
      'src/both/index.ts': 'export const wrong = 1;',
      'src/types.d.ts': 'export interface Declared { email: string }',
      'src/plain.mjs': 'export const plain = 1;',
      'lib/shared/src/index.ts': 'export const shared = 1;',
      'lib/shared/src/deep.ts': 'export const deep = 1;',
      'lib/other/main.ts': 'export const other = 1;',
      'src/main.ts': '',
    };
    const program = linkedProgram(files, {
      aliases: [
        { scope: 'src', pattern: '@/*', targets: ['src/missing/*', 'src/*'] },
        { scope: '', pattern: 'config', targets: ['lib/other/main.ts'] },
        { scope: 'lib', pattern: '@/*', targets: ['lib/shared/src/*'] },
      ],
      packages: {
        '@acme/shared': { folder: 'lib/shared', entry: 'lib/shared/src/index.ts' },
        other: { folder: 'lib/other', entry: 'lib/other/main.ts' },
      },
    });
    const resolve = (specifier: string, from = 'src/main.ts'): string => {
      const found = program.resolveModule(fileAt(program, from), specifier);
      return 'file' in found ? found.file.path : `package ${found.package}`;
    };
    for (const [specifier, expected] of [
      ['./util', 'src/util.ts'],
      ['./util.js', 'src/util.ts'],
      ['./util.ts', 'src/util.ts'],
      ['./folder', 'src/folder/index.tsx'],
      ['./both', 'src/both.ts'],
      ['./both/index.js', 'src/both/index.ts'],
      ['./types', 'src/types.d.ts'],
      ['./plain.mjs', 'src/plain.mjs'],
      ['../src/util', 'src/util.ts'],
      ['@/util', 'src/util.ts'],
      ['config', 'lib/other/main.ts'],
      ['@acme/shared', 'lib/shared/src/index.ts'],
      ['@acme/shared/deep', 'lib/shared/src/deep.ts'],
      ['@acme/shared/src/deep.js', 'lib/shared/src/deep.ts'],
      ['other/main', 'lib/other/main.ts'],
      ['./nowhere', 'package ./nowhere'],
      ['otherwise', 'package otherwise'],
      ['@acme/shared-not', 'package @acme/shared-not'],
    ] as const)
      it(`${specifier} is ${expected}`, () => {
        assert.equal(resolve(specifier), expected);
      });

    it('mean what the innermost folder says', () => {
      assert.equal(resolve('@/deep', 'lib/other/main.ts'), 'lib/shared/src/deep.ts');
      assert.equal(resolve('@/deep', 'src/main.ts'), 'package @/deep');
    });
  });

  describe('declarations', () => {
    it('of one name are one, and those for other modules add to them', () => {
      const program = linkedProgram({
        'user.ts': 'export interface User { id: string }\nexport interface User { email: string }',
        'more.ts': `declare module './user.js' { interface User { phone: string } }
          declare global { interface Window { viewer: string } }
          declare module 'express' { interface Request { user: string } }
          export {};`,
      });
      const entity = program.resolveTypeName(fileAt(program, 'user.ts'), 'User');
      assert.equal(entity?.kind, 'declaration');
      const type = entity.kind === 'declaration' ? entity.declaration.type : undefined;
      assert.deepEqual(type?.kind === 'object' ? type.members.map(({ name }) => name) : [], ['id', 'email']);
      assert.deepEqual(
        program.augmentations.map(({ target: to, declaration }) => [
          typeof to === 'string' ? to : to.path,
          declaration.name,
        ]),
        [
          ['user.ts', 'User'],
          ['global', 'Window'],
          ['express', 'Request'],
        ],
      );
      assert.equal(program.globalType('Window')?.kind, 'declaration');
      assert.equal(program.globalType('User'), undefined);
    });

    it('of a file add nothing to its own types', () => {
      const program = linkedProgram({
        'more.ts': `declare module 'express' { interface Request { user: string } }\nexport {};`,
      });
      assert.equal(typeTarget(program, 'more.ts', 'Request'), undefined);
    });
  });

  it('finds the classes that implement or extend a type by its name', () => {
    const program = linkedProgram({
      'port.ts': 'export interface Mailer { send(): void }\nexport abstract class Base {}',
      'smtp.ts': `import { Mailer, Base } from './port.js';
        export class SmtpMailer extends Base implements Mailer { send() {} }`,
      'other.ts': 'export class Other {}',
    });
    const names = (name: string): string[] => program.implementersOf(name).map((found) => found.class.name);
    assert.deepEqual(names('Mailer'), ['SmtpMailer']);
    assert.deepEqual(names('Base'), ['SmtpMailer']);
    assert.deepEqual(names('Other'), []);
  });
});
