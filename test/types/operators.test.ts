import assert from 'node:assert/strict';
import { TypeRoom } from '../support/engine-rooms.js';

/** What stands in every program: the types that the operators are tried on. */
const DECLARED = `
interface User { id: number; email: string; tags: string[] }
interface Hinted { email: string; hint?: string }
interface Shop { owner: User; name?: string }
type Event = { kind: 'join'; email: string } | { kind: 'leave'; at: Date };
class Account { constructor(readonly iban: string) {} owner!: User; close(): void {} }
enum Role { Admin, Guest }
const ROLES = ['admin', 'guest'] as const;
const LABELS = { admin: 'Admin', guest: 'Guest' } as const;
function load(id: string, deep: boolean): Promise<User> { throw id; }
const find = async (email: string): Promise<User[]> => [];
declare function parse(text: string): User;
declare function parse(text: string, many: true): User[];
`;

const USER = '{ id: number; email: string; tags: string[] }';

/** A type of the program, and what it comes to. */
const CASES: Readonly<Record<string, readonly (readonly [type: string, expected: string])[]>> = {
  'parts of objects': [
    ["Pick<User, 'id' | 'tags'>", '{ id: number; tags: string[] }'],
    ["Omit<User, 'email'>", '{ id: number; tags: string[] }'],
    ["Omit<Omit<User, 'email'>, 'tags'>", '{ id: number }'],
    ['Partial<User>', USER],
    ['Required<Readonly<User>>', USER],
    ["User['email']", 'string'],
    ["User['email' | 'id']", 'string | number'],
    ["Shop['owner']['email']", 'string'],
    ["User['tags'][number]", 'string'],
    ['NonNullable<Shop | null>', `{ owner: ${USER}; name: string }`],
    ["{ a: User }['a']['id']", 'number'],
  ],
  keys: [
    ['keyof User', '"id" | "email" | "tags"'],
    ["Exclude<keyof User, 'tags'>", '"id" | "email"'],
    ["Extract<keyof User, 'tags' | 'other'>", '"tags"'],
    ['keyof typeof LABELS', '"admin" | "guest"'],
    ['(typeof ROLES)[number]', '"admin" | "guest"'],
    ['(typeof LABELS)[keyof typeof LABELS]', '"Admin" | "Guest"'],
    ["Record<'a' | 'b', User>", `{ a: ${USER}; b: ${USER} }`],
    ['Record<string, User>', `record<${USER}>`],
    ['Record<(typeof ROLES)[number], number>', '{ admin: number; guest: number }'],
  ],
  'mapped types': [
    ['{ [K in keyof User]: User[K] }', USER],
    ['{ [K in keyof User]: boolean }', '{ id: boolean; email: boolean; tags: boolean }'],
    ["{ [K in 'a' | 'b']: string }", '{ a: string; b: string }'],
    [
      '{ [K in keyof User as `new_${K}`]: User[K] }',
      '{ new_id: number; new_email: string; new_tags: string[] }',
    ],
    ["{ [K in keyof User as Exclude<K, 'email'>]: User[K] }", '{ id: number; tags: string[] }'],
    [
      '{ [K in keyof User as `get${Capitalize<K>}`]: () => User[K] }',
      '{ getId: () => number; getEmail: () => string; getTags: () => string[] }',
    ],
    ['{ [K in keyof User as User[K] extends string ? K : never]: User[K] }', '{ email: string }'],
  ],
  'conditional types': [
    ["User extends { email: string } ? 'yes' : 'no'", '"yes"'],
    ["User extends { phone: string } ? 'yes' : 'no'", '"no"'],
    ["User extends Shop ? 'yes' : 'no'", '"no"'],
    ["User extends Hinted ? 'yes' : 'no'", '"yes"'],
    ["unknown extends User ? 'yes' : 'no'", '"yes" | "no"'],
    ["'a.b.c' extends `${infer Head}.${infer Tail}` ? [Head, Tail] : never", '["a", "b.c"]'],
    ['User[] extends (infer E)[] ? E : never', USER],
    ['Promise<User> extends Promise<infer V> ? V : never', USER],
    ["Extract<Event, { kind: 'join' }>", '{ kind: "join"; email: string }'],
    ["Exclude<Event, { kind: 'join' }>", '{ kind: "leave"; at: date }'],
    ["'a.b' extends `${infer Head}.${infer Tail}` ? [Head, Tail] : never", '["a", "b"]'],
  ],
  functions: [
    ['ReturnType<typeof load>', USER],
    ['Awaited<ReturnType<typeof load>>', USER],
    ['Awaited<ReturnType<typeof find>>[number]', USER],
    ['Parameters<typeof load>', '[string, boolean]'],
    ['Parameters<typeof load>[0]', 'string'],
    ['ReturnType<(text: string) => User>', USER],
    ['InstanceType<typeof Account>', `{ iban: string; owner: ${USER}; close() }`],
    ['ConstructorParameters<typeof Account>', '[string]'],
    ['ReturnType<typeof parse>', `${USER}[]`],
  ],
  'several types at once': [
    ['User & { phone: string }', '{ id: number; email: string; tags: string[]; phone: string }'],
    ["string & { __brand: 'Email' }", 'string'],
    ['string & keyof User', '"id" | "email" | "tags"'],
    ['User | null | undefined', USER],
    ['Event', '{ kind: "join"; email: string } | { kind: "leave"; at: date }'],
    ['[first: User, ...rest: number[]]', `[${USER}, number[]]`],
    ['readonly User[]', `${USER}[]`],
  ],
  texts: [
    ["`user-${'a' | 'b'}`", '"user-a" | "user-b"'],
    ["Uppercase<'ab'>", '"AB"'],
    ["Uncapitalize<'Ab'>", '"ab"'],
    ['`user-${string}`', 'string'],
  ],
  'index signatures': [
    ['{ [id: string]: User }', `record<${USER}>`],
    ['{ total: number; [id: string]: User | number }', `{ total: number; [key]: ${USER} | number }`],
  ],
  collections: [
    ['Map<string, User>', `map<${USER}>`],
    ['Set<string>', 'string[]'],
    ['AsyncGenerator<User>', `${USER}[]`],
    ['Promise<Promise<User>>', USER],
  ],
  enums: [
    ['Role', 'symbol'],
    ['Role.Admin', 'symbol'],
  ],
};

describe('the operators of types', () => {
  for (const [family, cases] of Object.entries(CASES)) {
    describe(family, () => {
      for (const [type, expected] of cases)
        it(`${type} is ${expected}`, () => {
          const room = new TypeRoom({ 'main.ts': `${DECLARED}\nexport type Tried = ${type};` });
          assert.equal(room.text('main.ts', 'Tried'), expected);
        });
    });
  }
});
