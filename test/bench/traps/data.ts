import { file, lines, USER, type Trap } from './trap.js';

const wideRecord: Trap = {
  name: 'wide record',
  lures: 'to copy or compare all fields of a record at each step that it takes',
  size: 75,
  make: (size) => [
    file(
      'wide.ts',
      `export interface Wide {\n${lines(size, (index) => `  ${index % 10 === 0 ? `email${index}` : `column${index}`}: string;`)}\n}`,
      'export function show(wide: Wide) { console.log(wide.column1, wide.email10); return wide; }',
      `export function build(value: string): Wide {\n  const wide: Wide = {\n${lines(size, (index) => `    ${index % 10 === 0 ? `email${index}` : `column${index}`}: value + ${index},`)}\n  };`,
      '  return show({ ...wide, column1: value });\n}',
      `export function read(wide: Wide) {\n  const copy = { ...wide };\n${lines(size, (index) => `  copy.column${index} = wide.column${index}.trim();`)}\n  return copy;\n}`,
      'export function all(value: string) { console.log(JSON.stringify(read(build(value)))); }',
    ),
  ],
};

const sharedState: Trap = {
  name: 'state that everybody reads and writes',
  lures: 'to join all that was left behind again for each reader',
  size: 25,
  make: (size) => [
    file('store.ts', USER, 'export const store: { last?: User; notes: string[] } = { notes: [] };'),
    ...Array.from({ length: Math.ceil(size / 10) }, (_, index) =>
      file(
        `part-${index}.ts`,
        "import { store, type User } from './store';",
        lines(10, (part) =>
          [
            `export function write${index}_${part}(user: User) { store.last = user; store.notes.push(user.name + ${part}); }`,
            `export function read${index}_${part}() { console.log(store.last?.email, store.notes[${part}]); return store.last; }`,
          ].join('\n'),
        ),
      ),
    ),
  ],
};

const emitter: Trap = {
  name: 'one emitter for everything',
  lures: 'to bring each event to each listener, whatever its name',
  size: 15,
  make: (size) => [
    file(
      'bus.ts',
      "import { EventEmitter } from 'node:events';",
      USER,
      'export const bus = new EventEmitter();',
    ),
    ...Array.from({ length: Math.ceil(size / 10) }, (_, index) =>
      file(
        `feature-${index}.ts`,
        "import { bus, type User } from './bus';",
        lines(10, (part) =>
          [
            `bus.on("e${index}_${part}", (user: User) => { console.log(user.email); });`,
            `export function emit${index}_${part}(user: User) { bus.emit("e${index}_${part}", user); }`,
          ].join('\n'),
        ),
      ),
    ),
  ],
};

const constants: Trap = {
  name: 'table of constants',
  lures: 'to look at each of thousands of values in each place that reads the table',
  size: 200,
  make: (size) => [
    file(
      'table.ts',
      'export const COUNTRIES = [',
      lines(size, (index) => `  { code: "C${index}", name: "Country ${index}", phone: "+${index}" },`),
      '];',
      'export const TEXTS = {',
      lines(size, (index) => `  key${index}: "Text number ${index} for everybody",`),
      '};',
      lines(
        Math.ceil(size / 10),
        (index) =>
          `export function label${index}(code: string) { console.log(TEXTS.key${index}); return COUNTRIES.find((country) => country.code === code)?.name; }`,
      ),
    ),
  ],
};

const spreads: Trap = {
  name: 'chain of spreads',
  lures: 'to hold in each record of a chain what stood in all before it',
  size: 37,
  make: (size) => [
    file(
      'spreads.ts',
      USER,
      'export function grow(user: User) {\n  const r0 = { ...user };',
      lines(
        size,
        (index) => `  const r${index + 1} = { ...r${index}, field${index}: user.name + ${index} };`,
      ),
      `  console.log(r${size});\n  return r${size};\n}`,
    ),
  ],
};

const generics: Trap = {
  name: 'types made of types',
  lures: 'to resolve a type again for each place that names it',
  size: 25,
  make: (size) => [
    file(
      'types.ts',
      USER,
      'export type T0 = User & { a0: string };',
      lines(
        size,
        (index) =>
          `export type T${index + 1} = Omit<T${index}, "a${index}"> & { a${index + 1}: Partial<User> };`,
      ),
      lines(
        size,
        (index) =>
          `export function show${index}(value: T${index}) { console.log(value.email); return value; }`,
      ),
    ),
  ],
};

/** Traps of data: how much of it there is, and where it is kept. */
export const DATA_TRAPS: readonly Trap[] = [wideRecord, sharedState, emitter, constants, spreads, generics];
