import { file, lines, USER, type Trap } from './trap.js';

const bundle: Trap = {
  name: 'minified bundle',
  lures: 'to look up names, lines or places by walking a file that is one line',
  size: 100,
  make: (size) => [
    {
      path: 'vendor.js',
      text: `!function(){"use strict";var ${Array.from({ length: size }, (_, index) => `a${index}=${index}`).join()};${Array.from(
        { length: size },
        (_, index) =>
          `function b${index}(e,t,n){var r=e[${index}]||{},o=t&&t.length;if(!o)return n(r.x);for(var i=0;i<o;i++)r.y=t[i]?a${index}+i:b${(index * 31) % size}(t[i],r,n);return e&&(r.z=e.q,n.call(this,r)),r}`,
      ).join(
        ';',
      )};window.lib={${Array.from({ length: size }, (_, index) => `m${index}:b${index}`).join()}}}();`,
    },
  ],
};

const deepNesting: Trap = {
  name: 'deep nesting',
  lures: 'to copy what is known when a block, a branch or a closure begins',
  size: 100,
  make: (size) =>
    Array.from({ length: Math.ceil(size / 40) }, (_, index) =>
      file(
        `nest-${index}.ts`,
        USER,
        `export function nest${index}(user: User, flags: boolean[]) {\n  let seen = user.name;`,
        lines(
          20,
          (level) =>
            `if (flags[${level}]) { const v${level} = seen + ${level}; seen = v${level}; flags.push(true);`,
        ),
        'console.log(seen);',
        '}'.repeat(20),
        '  return seen;\n}',
        `export const closures${index} = (user: User) => ${lines(20, (level) => `(a${level}: string) =>`)} user.email + a0;`,
      ),
    ),
};

const oneDeepNest: Trap = {
  name: 'one nest',
  lures:
    'to walk outwards from each level to the outermost, or to evaluate what is inside once for each level',
  size: 10,
  make: (size) => [
    file(
      'nest.ts',
      USER,
      'export function nest(user: User, flags: boolean[]) {\n  let seen = user.name;',
      lines(size, (level) => `if (flags[${level}]) { const v${level} = seen + ${level}; seen = v${level};`),
      'console.log(seen);',
      '}'.repeat(size),
      '  return seen;\n}',
      'declare function later(run: () => void): void;',
      'export function callbacks(user: User) {',
      lines(size, (level) => `later(() => { const c${level} = user.name + ${level};`),
      'console.log(user.email);',
      '})'.repeat(size),
      '}',
      'export function loops(user: User, list: string[]) {\n  let all = user.name;',
      lines(size, (level) => `for (const i${level} of list) { all += i${level};`),
      'console.log(all);',
      '}'.repeat(size),
      '}',
    ),
  ],
};

const longBody: Trap = {
  name: 'long function',
  lures: 'to copy the state of a function at each of its statements or branches',
  size: 100,
  make: (size) => [
    file(
      'long.ts',
      USER,
      'export function long(user: User, input: Record<string, string>) {\n  const out: Record<string, string> = {};\n  let text = "";',
      lines(size, (index) =>
        [
          `  const v${index} = input.k${index} ?? "";`,
          `  if (v${index} === "x") text += v${index}; else out.k${index} = user.name + v${index};`,
        ].join('\n'),
      ),
      '  console.log(text, out);\n  return out;\n}',
    ),
  ],
};

const promises: Trap = {
  name: 'long expression',
  lures: 'to evaluate what stands on the left again for each link of a chain',
  size: 75,
  make: (size) => [
    file(
      'chains.ts',
      USER,
      'export const chained = (user: User) => Promise.resolve(user)',
      lines(size, (index) => `  .then((value) => ({ ...value, name: value.name + ${index} }))`),
      '  .then((value) => { console.log(value.email); });',
      `export const sum = (user: User) => user.name${lines(size, (index) => ` + "${index}"`)};`,
      'export const choice = (user: User, n: number) =>',
      lines(size, (index) => `  n === ${index} ? user.name + ${index} :`),
      '  user.email;',
    ),
  ],
};

/** Traps of text: long, deep and written by tools. */
export const TEXT_TRAPS: readonly Trap[] = [bundle, deepNesting, oneDeepNest, longBody, promises];
