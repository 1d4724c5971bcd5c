import { file, lines, USER, type Trap } from './trap.js';

const barrels: Trap = {
  name: 'barrels of barrels',
  lures: 'to search all files behind `export *` again for each imported name',
  size: 25,
  make: (size) => [
    ...Array.from({ length: size }, (_, index) => [
      file(
        `leaf-${index}.ts`,
        USER,
        `export function leaf${index}(user: User) { console.log(user.email); return user.name; }`,
      ),
      file(
        `use-${index}.ts`,
        `import { leaf${index}, leaf${(index * 7) % size} as other } from './index';`,
        `export const used${index} = (user: { id: string; name: string; email: string; phone: string }) => leaf${index}(user) + other(user);`,
      ),
    ]).flat(),
    ...Array.from({ length: Math.ceil(size / 10) }, (_, group) =>
      file(
        `group-${group}.ts`,
        lines(Math.min(10, size - group * 10), (index) => `export * from './leaf-${group * 10 + index}';`),
      ),
    ),
    file(
      'index.ts',
      lines(Math.ceil(size / 10), (group) => `export * from './group-${group}';`),
    ),
  ],
};

const importCycle: Trap = {
  name: 'files that import each other in a circle',
  lures: 'to begin again with each file of the circle',
  size: 16,
  make: (size) =>
    Array.from({ length: size }, (_, index) =>
      file(
        `part-${index}.ts`,
        `import { step${(index + 1) % size}, state${(index * 3) % size} } from './part-${(index + 1) % size}';`,
        `export { state${(index * 3) % size} as again${index} } from './part-${(index * 3) % size}';`,
        `export const state${index}: { name?: string } = {};`,
        `export function step${index}(user: { name: string; email: string }, n: number): string {`,
        `  state${index}.name = user.name;\n  if (n > ${index % 5}) console.log(user.email);`,
        `  return n % ${index + 2} === 0 ? user.name : step${(index + 1) % size}(user, n + 1);\n}`,
      ),
    ),
};

/** Traps of modules: how files lead to each other. */
export const MODULES_TRAPS: readonly Trap[] = [barrels, importCycle];
