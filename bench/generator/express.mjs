import { declarationFiles } from './declarations.mjs';
import { makeHelpers, methodsWithHelpers } from './helpers.mjs';
import { createPlace, makeMethods } from './methods.mjs';
import { COMMON_NAMES, fileOf, indent, toCommonJs, typed, untyped } from './write.mjs';

const SCHEMAS = {
  string: 'z.string()',
  number: 'z.number()',
  boolean: 'z.boolean()',
  Date: 'z.date()',
  'string[]': 'z.array(z.string())',
};
const LIBRARIES = {
  express: ['NextFunction', 'Request', 'Response', 'Router'],
  zod: ['z'],
  'node:fs/promises': ['writeFile'],
};

/** The files of a domain that Express serves, as modules of functions; in JavaScript they are CommonJS. */
export function expressFiles(domain) {
  const { kebab, pascal, camel, random, style } = domain;
  const isScript = style === 'javascript';
  const helpers = makeHelpers(domain, random.int(1, 5));
  const at = createPlace(domain, {
    self: () => `find${pascal}`,
    repository: (method) => `${camel}Repository.${method}`,
    service: (other) => `find${other.pascal}`,
    log: (level) => `logger.${level}`,
    own: (name) => name,
    foreign: (other, name) => `${other.camel}Service.${name}`,
    mail: () => 'sendMail',
  });
  const methods = [
    ...methodsWithHelpers(domain, helpers, at),
    ...makeMethods(domain, at, random.longTail(3, 34)),
  ];
  domain.methods = methods;
  const names = {
    ...LIBRARIES,
    ...COMMON_NAMES,
    ...Object.fromEntries(
      domain.uses.map((other) => [
        `../${other.kebab}/${other.kebab}.service`,
        [`find${other.pascal}`, `* as ${other.camel}Service`],
      ]),
    ),
    [`./${kebab}.types`]: [pascal, `${pascal}Input`],
    [`./${kebab}.schema`]: [`${camel}Schema`, `${camel}PatchSchema`],
    [`./${kebab}.repository`]: [`${camel}Repository`],
    [`./${kebab}.util`]: helpers.map(({ name }) => name),
    [`./${kebab}.service`]: [
      `find${pascal}`,
      `list${pascal}`,
      `create${pascal}`,
      `update${pascal}`,
      `remove${pascal}`,
      ...methods.map(({ name }) => name),
    ],
    [`./${kebab}.handlers`]: [
      'handleList',
      'handleFind',
      'handleCreate',
      'handleUpdate',
      'handleRemove',
      ...methods.map(({ name }) => `handle${name[0].toUpperCase()}${name.slice(1)}`),
    ],
  };
  const place = (name, text) => {
    const own = `./${kebab}.${name}`;
    const available = Object.fromEntries(Object.entries(names).filter(([from]) => from !== own));
    return isScript
      ? [`${kebab}.${name}.js`, toCommonJs(fileOf(untyped(text), available))]
      : [`${kebab}.${name}.ts`, fileOf(typed(text), available)];
  };
  const served = methods.filter(
    ({ isSync, parameters }) =>
      !isSync && parameters.every(([, type]) => type === 'string' || type === 'PageQuery'),
  );
  return Object.fromEntries([
    ...(isScript ? [] : [place('types', typesOf(domain)), ...declarationFiles(domain)]),
    place('schema', schemaOf(domain)),
    place('repository', repositoryOf(domain)),
    place('util', helpers.map(({ lines }) => lines.join('\n')).join('\n\n')),
    place('service', serviceOf(domain, methods)),
    place('handlers', handlersOf(domain, served)),
    place('routes', routesOf(domain, served)),
  ]);
}

function typesOf({ pascal, fields, own }) {
  return [
    `export interface ${pascal} {`,
    ...indent(fields.map(({ name, type }) => `${name}: ${type};`)),
    '}',
    '',
    `export interface ${pascal}Input {`,
    ...indent(own.map(({ name, type }) => `${name}: ${type};`)),
    '}',
  ].join('\n');
}

function schemaOf({ camel, own, random }) {
  return [
    `export const ${camel}Schema = z.object({`,
    ...indent(
      own.map(({ name, type }) =>
        name === 'email'
          ? 'email: z.string().email(),'
          : `${name}: ${SCHEMAS[type]}${type === 'string' ? `.max(${random.int(20, 500)})` : ''},`,
      ),
    ),
    '});',
    '',
    `export const ${camel}PatchSchema = ${camel}Schema.partial();`,
  ].join('\n');
}

function repositoryOf({ camel, pascal, texts, random }) {
  return [
    `const cache = new Map⟦<string, ${pascal}>⟧();`,
    '',
    `export const ${camel}Repository = {`,
    `  async findById(id⟦: string⟧)⟦: Promise<${pascal} | null>⟧ {`,
    '    const cached = cache.get(id);',
    '    if (cached) {',
    '      return cached;',
    '    }',
    `    const found = await prisma.${camel}.findUnique({ where: { id } });`,
    '    if (found) {',
    '      cache.set(id, found);',
    '    }',
    '    return found;',
    '  },',
    '',
    '  async findPage(query⟦: PageQuery⟧) {',
    '    const [items, total] = await Promise.all([',
    `      prisma.${camel}.findMany({ skip: (query.page - 1) * query.limit, take: query.limit }),`,
    `      prisma.${camel}.count(),`,
    '    ]);',
    '    return toPage(items, total, query);',
    '  },',
    '',
    `  async create(data⟦: ${pascal}Input⟧) {`,
    `    return prisma.${camel}.create({ data: { ...data, status: 'DRAFT' } });`,
    '  },',
    '',
    `  async update(id⟦: string⟧, data⟦: Partial<${pascal}>⟧)⟦: Promise<${pascal}>⟧ {`,
    '    cache.delete(id);',
    `    return prisma.${camel}.update({ where: { id }, data });`,
    '  },',
    '',
    '  async remove(id⟦: string⟧) {',
    '    cache.delete(id);',
    `    await prisma.${camel}.delete({ where: { id } });`,
    '  },',
    ...texts
      .filter(() => random.chance(0.3))
      .flatMap((name) => [
        '',
        `  async findBy${name[0].toUpperCase()}${name.slice(1)}(${name}⟦: string⟧) {`,
        `    return prisma.${camel}.findMany({ where: { ${name} }, select: { id: true, ${name}: true, status: true } });`,
        '  },',
      ]),
    '};',
  ].join('\n');
}

function serviceOf({ pascal, camel, kebab }, methods) {
  return [
    `const logger = createLogger('${kebab}');`,
    '',
    `export async function find${pascal}(id⟦: string⟧)⟦: Promise<${pascal}>⟧ {`,
    `  return assertFound(await ${camel}Repository.findById(id), '${kebab}', id);`,
    '}',
    '',
    `export async function list${pascal}(query⟦: PageQuery⟧) {`,
    `  const page = await ${camel}Repository.findPage(query);`,
    '  logger.debug(`${page.items.length} of ${page.total}`);',
    '  return page;',
    '}',
    '',
    `export async function create${pascal}(input⟦: ${pascal}Input⟧)⟦: Promise<${pascal}>⟧ {`,
    `  const created = await ${camel}Repository.create(input);`,
    `  audit('create', '${kebab}', created.id);`,
    '  return created;',
    '}',
    '',
    `export async function update${pascal}(id⟦: string⟧, patch⟦: Partial<${pascal}Input>⟧) {`,
    `  await find${pascal}(id);`,
    `  const updated = await ${camel}Repository.update(id, patch);`,
    `  audit('update', '${kebab}', id, { fields: Object.keys(patch) });`,
    '  return updated;',
    '}',
    '',
    `export async function remove${pascal}(id⟦: string⟧) {`,
    `  await ${camel}Repository.remove(id);`,
    `  audit('remove', '${kebab}', id);`,
    '}',
    ...methods.flatMap(({ name, parameters, result, body, isSync }) => {
      const list = parameters.map(([parameter, type]) => `${parameter}⟦: ${type}⟧`).join(', ');
      return [
        '',
        `export ${isSync ? '' : 'async '}function ${name}(${list})⟦: ${isSync ? result : `Promise<${result}>`}⟧ {`,
        ...indent(body),
        '}',
      ];
    }),
  ].join('\n');
}

const HANDLER = '(request⟦: Request⟧, response⟦: Response⟧, next⟦: NextFunction⟧)';
const ID = "request.params.id ?? ''";

function handler(name, lines) {
  return [
    `export async function ${name}${HANDLER} {`,
    '  try {',
    ...indent(lines, 2),
    '  } catch (error) {',
    '    next(error);',
    '  }',
    '}',
    '',
  ];
}

function handlersOf({ pascal, camel, random }, served) {
  const page =
    'const query = { page: Number(request.query.page ?? 1), limit: Number(request.query.limit ?? 20) };';
  return [
    ...handler('handleList', [page, `response.json(await list${pascal}(query));`]),
    ...handler('handleFind', [`response.json(await find${pascal}(${ID}));`]),
    ...handler('handleCreate', [
      `const input = ${camel}Schema.parse(request.body);`,
      `response.status(201).json(await create${pascal}(input));`,
    ]),
    ...handler('handleUpdate', [
      `const patch = ${camel}PatchSchema.parse(request.body);`,
      `const updated = await update${pascal}(${ID}, patch);`,
      'response.json(updated);',
    ]),
    ...handler('handleRemove', [`await remove${pascal}(${ID});`, 'response.status(204).end();']),
    ...served
      .filter(() => random.chance(0.9))
      .flatMap(({ name, parameters }) =>
        handler(`handle${name[0].toUpperCase()}${name.slice(1)}`, [
          ...(parameters.some(([, type]) => type === 'PageQuery') ? [page] : []),
          `const result = await ${name}(`,
          ...indent(
            parameters.map(([parameter, type]) =>
              type === 'PageQuery'
                ? 'query,'
                : parameter === 'id'
                  ? `${ID},`
                  : `String(request.body.${parameter}),`,
            ),
          ),
          ');',
          'response.json({ result });',
        ]),
      ),
  ].join('\n');
}

function routesOf({ camel, kebab }) {
  return [
    `export const ${camel}Routes = Router();`,
    '',
    `${camel}Routes.get('/${kebab}', handleList);`,
    `${camel}Routes.get('/${kebab}/:id', handleFind);`,
    `${camel}Routes.post('/${kebab}', handleCreate);`,
    `${camel}Routes.put('/${kebab}/:id', handleUpdate);`,
    `${camel}Routes.delete('/${kebab}/:id', handleRemove);`,
  ].join('\n');
}
