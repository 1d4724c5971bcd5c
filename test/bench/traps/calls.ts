import { file, lines, USER, type Trap } from './trap.js';

const hub: Trap = {
  name: 'hub function',
  lures: 'to evaluate a function again for each of its callers, or to carry all callers along in its summary',
  size: 100,
  make: (size) => [
    file(
      'hub.ts',
      USER,
      'export function audit(action: string, user: User, extra?: unknown) {',
      '  const entry = { action, who: user.email, name: user.name, extra };',
      '  if (action === "drop") return undefined;',
      '  console.log(action, entry.who);',
      '  return entry;',
      '}',
    ),
    ...Array.from({ length: Math.ceil(size / 20) }, (_, index) =>
      file(
        `caller-${index}.ts`,
        "import { audit, type User } from './hub';",
        lines(
          20,
          (call) =>
            `export function use${index}_${call}(user: User, note: string) { return audit("a${call}", user, note)?.who; }`,
        ),
      ),
    ),
  ],
};

const callChain: Trap = {
  name: 'long chain of calls',
  lures: 'to carry the whole path along at each call, or to walk the chain again from each of its links',
  size: 100,
  make: (size) => [
    file(
      'chain.ts',
      USER,
      // Groups that stay below the bound on depth: what is measured is the chain, not where it is given up.
      lines(size, (index) =>
        index % 40 === 39
          ? `export function f${index}(user: User, text: string) { console.log(user.email); return text; }`
          : `export function f${index}(user: User, text: string): string { return f${index + 1}(user, text + user.name); }`,
      ),
      `export function f${size}(user: User, text: string): string { return text; }`,
    ),
  ],
};

const deepChain: Trap = {
  name: 'chain of calls beyond the bound',
  lures: 'to begin at each link and to walk as far as the bound each time',
  size: 200,
  make: (size) => [
    file(
      'deep.ts',
      USER,
      lines(
        size,
        (index) =>
          `export function f${index}(user: User, text: string): string { return f${index + 1}(user, text + user.name); }`,
      ),
      `export function f${size}(user: User, text: string) { console.log(user.email); return text; }`,
    ),
  ],
};

const KINDS = ['Binary', 'Unary', 'Call', 'Member', 'Block'] as const;

const interpreter: Trap = {
  name: 'one large recursion',
  lures: 'to evaluate all functions of a recursion again for each of its edges',
  size: 10,
  make: (size) => [
    file(
      'interpreter.ts',
      USER,
      'export interface Node { kind: string; left: Node; right: Node; items: Node[]; value: string }',
      'export interface Scope { user: User; values: Map<string, unknown>; depth: number }',
      'export function evaluate(node: Node, scope: Scope): unknown {',
      '  switch (node.kind) {',
      lines(size, (index) => `    case "k${index}": return eval${index}(node, scope);`),
      '    default: return undefined;\n  }\n}',
      lines(size, (index) => {
        const next = `eval${(index * 7 + 3) % size}`;
        switch (KINDS[index % KINDS.length]) {
          case 'Binary':
            return `function eval${index}(node: Node, scope: Scope): unknown { const left = evaluate(node.left, scope); const right = ${next}(node.right, scope); return { left, right, by: scope.user.name }; }`;
          case 'Unary':
            return `function eval${index}(node: Node, scope: Scope): unknown { if (scope.depth > 9) { console.log(scope.user.email); return scope.user; } return ${next}(node.left, { ...scope, depth: scope.depth + 1 }); }`;
          case 'Call':
            return `function eval${index}(node: Node, scope: Scope): unknown { return node.items.map((item) => evaluate(item, scope)); }`;
          case 'Member':
            return `function eval${index}(node: Node, scope: Scope): unknown { const value = evaluate(node.left, scope) as Record<string, unknown>; scope.values.set(node.value, value); return value[node.value] ?? ${next}(node.right, scope); }`;
          default:
            return `function eval${index}(node: Node, scope: Scope): unknown { let last: unknown; for (const item of node.items) last = ${next}(item, scope); return last; }`;
        }
      }),
    ),
  ],
};

const implementations: Trap = {
  name: 'many implementations of one interface',
  lures: 'to evaluate all implementations again at each call of the interface',
  size: 15,
  make: (size) => [
    file('port.ts', USER, 'export interface Port { send(user: User, text: string): string }'),
    ...Array.from({ length: size }, (_, index) =>
      file(
        `adapter-${index}.ts`,
        "import type { Port, User } from './port';",
        `export class Adapter${index} implements Port {`,
        `  send(user: User, text: string) { console.log(user.email); return text + ${index}; }\n}`,
      ),
    ),
    file(
      'use.ts',
      "import type { Port, User } from './port';",
      lines(
        size,
        (index) =>
          `export function use${index}(port: Port, user: User) { return port.send(user, "t${index}") + user.name; }`,
      ),
    ),
  ],
};

const registry: Trap = {
  name: 'table of handlers',
  lures: 'to call each handler of a table for each place that looks one up',
  size: 15,
  make: (size) => [
    file(
      'table.ts',
      USER,
      'export const handlers: Record<string, (user: User) => string> = {',
      lines(
        size,
        (index) => `  h${index}: (user) => { console.log(user.email); return user.name + ${index}; },`,
      ),
      '};',
      lines(
        size,
        (index) =>
          `export function run${index}(key: string, user: User) { return handlers[key]?.(user) ?? "r${index}"; }`,
      ),
    ),
  ],
};

const methods: Trap = {
  name: 'one class with many methods',
  lures: 'to evaluate the class again for each of its methods or fields',
  size: 25,
  make: (size) => [
    file(
      'service.ts',
      USER,
      'export class Service {',
      lines(size, (index) => `  private cache${index}: string[] = [];`),
      lines(
        size,
        (index) =>
          `  step${index}(user: User): string { this.cache${index}.push(user.name); if (user.id === "${index}") return this.step${(index * 3 + 1) % size}(user); console.log(this.cache${(index * 7) % size}); return user.email; }`,
      ),
      '}',
    ),
  ],
};

const inheritance: Trap = {
  name: 'tall inheritance',
  lures: 'to walk up to the root class for each name at each level',
  size: 15,
  make: (size) => [
    file(
      'classes.ts',
      USER,
      'export class C0 { protected user?: User; show() { console.log(this.user?.email); } own0(user: User) { this.user = user; this.show(); } }',
      lines(
        size,
        (index) =>
          `export class C${index + 1} extends C${index} { own${index + 1}(user: User) { super.own${index}(user); this.own0(user); return this.user?.name; } }`,
      ),
    ),
  ],
};

/** Traps of calls: who calls whom, and what travels along. */
export const CALLS_TRAPS: readonly Trap[] = [
  hub,
  callChain,
  deepChain,
  interpreter,
  implementations,
  registry,
  methods,
  inheritance,
];
