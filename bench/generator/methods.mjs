import { METHOD_MAKERS } from './method-makers.mjs';
import { makeStatements } from './statements.mjs';
import { ASPECTS } from './words.mjs';

/** Methods that go through other methods, their own and those of other domains. */
const CALLERS = [
  ({ domain, at, random }, earlier) => ({
    name: `process${at.aspect()}`,
    parameters: [['id', 'string']],
    result: 'string',
    body: [
      'const outcome⟦: string[]⟧ = [];',
      ...random
        .sample(earlier.filter(isCallable), random.int(1, 3))
        .flatMap(({ name, parameters }) => [
          `outcome.push(JSON.stringify(await ${at.own(name)}(${argumentsFor(parameters, domain)})));`,
        ]),
      "return outcome.filter((text) => text !== '{}').join(', ');",
    ],
  }),
  ({ domain, at, random }) => {
    const other = at.other();
    const method = other?.methods === undefined ? undefined : random.pick(other.methods.filter(isCallable));
    return {
      name: `follow${other?.pascal ?? ''}${at.aspect()}`,
      parameters: [['id', 'string']],
      result: 'number',
      body: [
        `const ${domain.camel} = await ${at.self('find')}(id);`,
        ...(method && at.canReach(other)
          ? [
              `const followed = await ${at.foreign(other, method.name)}(${argumentsFor(method.parameters, domain).replace(/^id\b/, `${domain.camel}.${other.camel}Id`)});`,
              `${at.log('debug')}(\`\${${domain.camel}.status}: \${JSON.stringify(followed).length}\`);`,
            ]
          : []),
        `return ${domain.camel}.updatedAt.getTime();`,
      ],
    };
  },
];

/** Can be called by whoever has an id and nothing else. */
const isCallable = ({ isSync, parameters }) =>
  !isSync && parameters.every(([, type]) => type === 'string' || type === 'PageQuery' || type === 'Date');

function argumentsFor(parameters, domain) {
  return parameters
    .map(([name, type]) =>
      type === 'PageQuery'
        ? '{ page: 1, limit: 50 }'
        : type === 'Date'
          ? 'new Date()'
          : name === 'id'
            ? 'id'
            : `'${domain.states.at(-1)}'`,
    )
    .join(', ');
}

/**
 * Some methods of a domain.
 * @param at writes what lies elsewhere (`at.repository('find')`) as it is written in that place
 */
export function makeMethods(domain, at, count) {
  const { random } = domain;
  const methods = [];
  const taken = new Set();
  for (let tries = 0; methods.length < count && tries < 4 * count; tries++) {
    const maker = random.chance(0.15) ? random.pick(CALLERS) : random.pick(METHOD_MAKERS);
    const method = maker({ domain, at, random }, methods);
    if (taken.has(method.name)) continue;
    taken.add(method.name);
    methods.push({ ...method, body: withStatements(domain, method.body) });
  }
  return methods;
}

/** Puts what prepares and counts behind the first line, or before everything. */
function withStatements({ camel, random }, [first = '', ...rest]) {
  const count = random.longTail(0, 130);
  const item = first.startsWith(`const ${camel} = `) ? camel : undefined;
  const statements = count === 0 ? [] : makeStatements(random, count, item);
  return first.startsWith('const ') && first.endsWith(';')
    ? [first, ...statements, ...rest]
    : [...statements, first, ...rest];
}

/** What makers ask of a place, common to all of them. */
export function createPlace(domain, write) {
  const { random } = domain;
  return {
    ...write,
    canReach: (other) => other.style === domain.style,
    aspect: () => random.pick(ASPECTS),
    other: () => (domain.uses.length === 0 ? undefined : random.pick(domain.uses)),
    /** A number that a record holds, or can be made of it. */
    number: (item) =>
      domain.numbers.length > 0 ? `${item}.${random.pick(domain.numbers)}` : `${item}.updatedAt.getTime()`,
    /** A text for people. */
    label: (item) =>
      domain.texts.length > 0 && random.chance(0.5)
        ? `\`\${${item}.${random.pick(domain.texts)}} (\${${item}.status})\``
        : `\`${domain.kebab} \${${item}.id}\``,
  };
}
