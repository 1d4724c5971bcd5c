import { ASPECTS } from './words.mjs';
import { indent } from './write.mjs';

/** Pure functions that stand beside a domain: with generics, closures and recursion. */
const MAKERS = [
  (domain, aspect, random) => ({
    name: `format${aspect}`,
    use: 'format',
    lines: [
      `export function format${aspect}(item⟦: ${domain.pascal}⟧)⟦: string⟧ {`,
      `  const parts = [item.status, ${random
        .sample(domain.fields, 3)
        .map(({ name }) => `String(item.${name})`)
        .join(', ')}];`,
      `  return truncate(parts.filter((part) => part !== '').join('${random.pick([' – ', ', ', ' / '])}'), ${random.int(40, 200)});`,
      '}',
    ],
  }),
  (domain, aspect, random) => ({
    name: `compare${aspect}`,
    use: 'compare',
    lines: [
      `export function compare${aspect}(a⟦: ${domain.pascal}⟧, b⟦: ${domain.pascal}⟧)⟦: number⟧ {`,
      '  if (a.status !== b.status) {',
      '    return a.status.localeCompare(b.status);',
      '  }',
      ...domain.numbers
        .slice(0, random.int(0, 3))
        .flatMap((name) => [`  if (a.${name} !== b.${name}) {`, `    return a.${name} - b.${name};`, '  }']),
      '  return a.createdAt.getTime() - b.createdAt.getTime();',
      '}',
    ],
  }),
  (domain, aspect, random) => ({
    name: `is${aspect}`,
    use: 'test',
    lines: [
      `export function is${aspect}(item⟦: ${domain.pascal}⟧)⟦: boolean⟧ {`,
      `  const isOld = isBefore(item.updatedAt, addDays(new Date(), -${random.int(1, 400)}));`,
      `  return ${random.chance(0.5) ? '!isOld' : 'isOld'} && item.status !== '${random.pick(domain.states)}';`,
      '}',
    ],
  }),
  (domain, aspect) => ({
    name: `collect${aspect}`,
    lines: [
      `export function collect${aspect}⟦<T extends Pick<${domain.pascal}, 'id' | 'status'>>⟧(`,
      `  items⟦: readonly T[]⟧,`,
      `  accept⟦: (item: T) => boolean⟧,`,
      `)⟦: Record<string, T[]>⟧ {`,
      `  const found⟦: Record<string, T[]>⟧ = {};`,
      '  for (const item of items) {',
      '    if (!accept(item)) {',
      '      continue;',
      '    }',
      '    (found[item.status] ??= []).push(item);',
      '  }',
      '  return found;',
      '}',
    ],
  }),
  (domain, aspect, random) => ({
    name: `create${aspect}Counter`,
    lines: [
      `export function create${aspect}Counter(limit = ${random.int(5, 500)}) {`,
      '  let count = 0;',
      '  const listeners⟦: ((count: number) => void)[]⟧ = [];',
      '  return {',
      '    increase(by = 1)⟦: boolean⟧ {',
      '      count += by;',
      '      listeners.forEach((listener) => listener(count));',
      '      return count < limit;',
      '    },',
      '    onChange(listener⟦: (count: number) => void⟧)⟦: void⟧ {',
      '      listeners.push(listener);',
      '    },',
      '    current: () => count,',
      '  };',
      '}',
    ],
  }),
  (domain, aspect, random) => ({
    name: `parse${aspect}`,
    lines: [
      `export function parse${aspect}(text⟦: string⟧)⟦: { key: string; value: number }[]⟧ {`,
      '  return text',
      `    .split('${random.pick([';', ',', '|'])}')`,
      '    .map((part) => part.trim())',
      '    .filter(Boolean)',
      '    .map((part) => {',
      "      const [key = '', value = '0'] = part.split('=');",
      '      const parsed = Number.parseFloat(value);',
      '      return { key: slug(key), value: Number.isNaN(parsed) ? 0 : parsed };',
      '    });',
      '}',
    ],
  }),
  (domain, aspect) => ({
    name: `flatten${aspect}`,
    lines: [
      `export function flatten${aspect}⟦<T extends { children?: T[] }>⟧(node⟦: T⟧, depth = 0)⟦: { node: T; depth: number }[]⟧ {`,
      '  const below = (node.children ?? []).flatMap((child) =>',
      `    flatten${aspect}(child, depth + 1),`,
      '  );',
      '  return [{ node, depth }, ...below];',
      '}',
    ],
  }),
];

/** Some helpers of a domain, each with what it can be used for. */
export function makeHelpers(domain, count) {
  const { random } = domain;
  const helpers = new Map();
  for (let tries = 0; tries < count; tries++) {
    const helper = random.pick(MAKERS)(domain, random.pick(ASPECTS), random);
    helpers.set(helper.name, helper);
  }
  return [...helpers.values()];
}

/** Methods of a service that use the helpers: filter, sort and write what a page of records holds. */
export function methodsWithHelpers(domain, helpers, at) {
  const { random } = domain;
  const named = (use) => helpers.filter((helper) => helper.use === use).map(({ name }) => name);
  return named('format').map((format) => {
    const [test, compare] = [random.pick(named('test')), random.pick(named('compare'))];
    return {
      name: `list${format.slice('format'.length)}`,
      parameters: [['query', 'PageQuery']],
      result: 'string[]',
      body: [
        `const { items } = await ${at.repository('findPage')}(query);`,
        'return items',
        ...indent([
          ...(test ? [`.filter((item) => ${test}(item))`] : []),
          ...(compare ? [`.sort(${compare})`] : []),
          `.map((item) => ${format}(item));`,
        ]),
      ],
    };
  });
}
