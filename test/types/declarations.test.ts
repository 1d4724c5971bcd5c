import assert from 'node:assert/strict';
import { TypeRoom } from '../support/engine-rooms.js';

/** The types of a program by their names, `file.ts#Name`. */
function expectTypes(
  files: Readonly<Record<string, string>>,
  expected: Readonly<Record<string, string>>,
): void {
  const room = new TypeRoom(files);
  const actual = Object.keys(expected).map((place) => {
    const [path = '', name = ''] = place.split('#');
    return [place, room.text(path, name)];
  });
  assert.deepEqual(Object.fromEntries(actual), expected);
}

describe('declared types', () => {
  it('of an interface have its own properties over those that it extends', () => {
    expectTypes(
      {
        'main.ts': `
          interface Named { name: string; label: string }
          interface Dated { at: Date }
          interface Visit extends Named, Dated { label: 'visit'; note?: string; show(): void }`,
      },
      { 'main.ts#Visit': '{ name: string; label: "visit"; at: date; note: string; show() }' },
    );
  });

  it('of one name are one', () => {
    expectTypes(
      {
        'user.ts': 'export interface User { id: string }\nexport interface User { email: string }',
        'more.ts': `import './user.js';\ndeclare module './user.js' { interface User { phone: string } }\nexport {};`,
        'main.ts': `import type { User } from './user.js';\nexport type Users = User[];`,
      },
      { 'main.ts#Users': '{ id: string; email: string; phone: string }[]' },
    );
  });

  it('of a class have its fields and those of its bases', () => {
    expectTypes(
      {
        'base.ts': `
          export abstract class Base<T> {
            abstract readonly id: T;
            protected created!: Date;
            static all: Base<string>[] = [];
            constructor(public source: string, hint: string) {}
            abstract save(): void;
          }`,
        'main.ts': `
          import { Base } from './base.js';
          export class Person extends Base<number> {
            readonly id = 1;
            email!: string;
            get label(): string { return ''; }
            set alias(value: string) {}
            save() {}
          }`,
      },
      {
        'main.ts#Person':
          '{ id: number; created: date; source: string; save(); email: string; label: string; alias() }',
      },
    );
  });

  it('are given to the parameters of generics, or their defaults', () => {
    expectTypes(
      {
        'main.ts': `
          interface Page<T, Meta = { total: number }> { rows: T[]; meta: Meta }
          type Answer<T extends object = { id: string }> = { data: T };
          class Box<T> { value!: T; nested!: Box<T[]>; }
          type A = Page<string>;
          type B = Page<string, { next: number }>;
          type C = Answer;
          type D = Answer<{ email: string }>;
          type E = Box<number>['value'];
          type F = Box<number>['nested']['value'];`,
      },
      {
        'main.ts#A': '{ rows: string[]; meta: { total: number } }',
        'main.ts#B': '{ rows: string[]; meta: { next: number } }',
        'main.ts#C': '{ data: { id: string } }',
        'main.ts#D': '{ data: { email: string } }',
        'main.ts#E': 'number',
        'main.ts#F': 'number[]',
      },
    );
  });

  it('may contain themselves', () => {
    expectTypes(
      {
        'main.ts': `
          interface Node { email: string; parent?: Node; children: Node[] }
          type List<T> = { value: T; rest: List<T> | null };
          type Depth = Node['children'][number]['parent'];
          type Value = List<string>['rest'];
          type Round = Round;
          type Deep<T> = { [K in keyof T]: T[K] extends object ? Deep<T[K]> : T[K] };
          type Copied = Deep<{ a: { b: { email: string } } }>['a']['b'];`,
      },
      {
        'main.ts#Round': 'unknown',
        'main.ts#Copied': '{ email: string }',
      },
    );
    const room = new TypeRoom({ 'main.ts': 'interface Node { email: string; parent?: Node }' });
    const node = room.named('main.ts', 'Node');
    const parent = room.types.property(node, 'parent')?.type();
    assert.equal(parent === undefined ? undefined : room.types.property(parent, 'email')?.name, 'email');
  });

  it('are found through imports of types, namespaces and whole modules', () => {
    expectTypes(
      {
        'user.ts': 'export interface User { email: string }\nexport default class Account { iban!: string }',
        'barrel.ts': `export * as users from './user.js';\nexport type { User as Person } from './user.js';`,
        'spaces.ts': `
          export namespace Api { export interface Guest { phone: string } export namespace Deep { export type Id = 'id' } }`,
        'global.d.ts': 'declare global { interface Session { viewer: string } }\nexport {};',
        'lib.d.ts': 'export interface Declared { diagnosis: string }\nexport function load(): Declared;',
        'main.ts': `
          import type { User } from './user.js';
          import type Account from './user.js';
          import * as all from './user.js';
          import { users, type Person } from './barrel.js';
          import { Api } from './spaces.js';
          import { load } from './lib.js';
          type A = User; type B = Account; type C = all.User; type D = users.User; type E = Person;
          type F = Api.Guest; type G = Api.Deep.Id; type H = Session;
          type I = import('./user.js').User; type J = import('./lib').Declared;
          type K = ReturnType<typeof load>; type L = typeof import('./lib');`,
      },
      {
        'main.ts#A': '{ email: string }',
        'main.ts#B': '{ iban: string }',
        'main.ts#C': '{ email: string }',
        'main.ts#D': '{ email: string }',
        'main.ts#E': '{ email: string }',
        'main.ts#F': '{ phone: string }',
        'main.ts#G': '"id"',
        'main.ts#H': '{ viewer: string }',
        'main.ts#I': '{ email: string }',
        'main.ts#J': '{ diagnosis: string }',
        'main.ts#K': '{ diagnosis: string }',
      },
    );
  });

  it('of values are what they are annotated with, or written as', () => {
    expectTypes(
      {
        'main.ts': `
          interface User { email: string }
          const user: User = load();
          const labels = { admin: 'A', guest: 'B' } as const;
          const checked = { email: 'a', extra: 1 } satisfies User & { extra: number };
          const list = ['a', 'b'] as const;
          class Person { phone!: string }
          type A = typeof user; type B = typeof labels; type C = typeof checked; type D = typeof list;
          type E = InstanceType<typeof Person>; type F = (typeof user)['email']; type G = typeof labels.admin;`,
      },
      {
        'main.ts#A': '{ email: string }',
        'main.ts#B': '{ admin: "A"; guest: "B" }',
        'main.ts#C': '{ email: "a"; extra: 1 }',
        'main.ts#D': '["a", "b"]',
        'main.ts#E': '{ phone: string }',
        'main.ts#F': 'string',
        'main.ts#G': '"A"',
      },
    );
  });

  it('know the object that they belong to', () => {
    const room = new TypeRoom({
      'main.ts': `
        class Builder { email!: string; next!: this; with(): this { return this; } }
        class Sub extends Builder { phone!: string }
        interface Chain { email: string; then: this }`,
    });
    const builder = room.named('main.ts', 'Builder');
    const next = room.types.property(builder, 'next')?.type();
    assert.equal(next === undefined ? undefined : room.types.property(next, 'email')?.name, 'email');
  });

  it('that are deeper than anybody writes come to an end', () => {
    const nested = `${'{ a: '.repeat(60)}string${' }'.repeat(60)}`;
    const chain = Array.from({ length: 60 }, (_, index) => `type T${index} = T${index + 1};`).join('\n');
    const room = new TypeRoom({ 'main.ts': `type Deep = ${nested};\n${chain}\ntype T60 = string;` });
    assert.match(room.text('main.ts', 'Deep'), /^\{ a: \{ a: /);
    assert.equal(room.text('main.ts', 'T0'), 'unknown');
    assert.equal(room.text('main.ts', 'T50'), 'string');
  });
});
