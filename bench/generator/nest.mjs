import { declarationFiles } from './declarations.mjs';
import { makeHelpers, methodsWithHelpers } from './helpers.mjs';
import {
  constantsOf,
  dtoOf,
  interfaceOf,
  listenerOf,
  mapperOf,
  moduleOf,
  queryDtoOf,
  repositoryOf,
  responseDtoOf,
} from './nest-layers.mjs';
import { createPlace, makeMethods } from './methods.mjs';
import { COMMON_NAMES, fileOf, indent, typed } from './write.mjs';

const NEST = {
  '@nestjs/common': [
    'Body',
    'Controller',
    'Delete',
    'Get',
    'Injectable',
    'Logger',
    'Module',
    'NotFoundException',
    'Param',
    'Post',
    'Put',
    'Query',
    'UseGuards',
  ],
  'class-validator': [
    'IsArray',
    'IsBoolean',
    'IsDate',
    'IsEmail',
    'IsNumber',
    'IsOptional',
    'IsString',
    'MaxLength',
    'Min',
  ],
  'node:fs/promises': ['writeFile'],
};

/** The files of a domain that Nest serves, below `src/<domain>`. */
export function nestFiles(domain) {
  const { kebab, pascal, camel, random } = domain;
  const helpers = makeHelpers(domain, random.int(1, 5));
  const others = domain.uses.map((other) => otherService(other));
  const names = {
    ...NEST,
    ...COMMON_NAMES,
    ...Object.fromEntries(others.map(({ from, name }) => [from, [name]])),
    [`./${kebab}.constants`]: [`${domain.constant}_STATES`, `${domain.constant}_LIMITS`],
    [`./${kebab}.mapper`]: [`${pascal}Mapper`],
    [`./${kebab}.repository`]: [`${pascal}Repository`],
    [`./${kebab}.service`]: [`${pascal}Service`],
    [`./${kebab}.controller`]: [`${pascal}Controller`],
    [`./${kebab}.module`]: [`${pascal}Module`],
    [`./${kebab}.util`]: helpers.map(({ name }) => name),
    [`./interfaces/${kebab}.interface`]: [pascal, `${pascal}Overview`],
    [`./dto/create-${kebab}.dto`]: [`Create${pascal}Dto`],
    [`./dto/update-${kebab}.dto`]: [`Update${pascal}Dto`],
    [`./dto/query-${kebab}.dto`]: [`Query${pascal}Dto`],
    [`./dto/${kebab}-response.dto`]: [`${pascal}ResponseDto`],
  };
  const place = (path, text, own) => [path, fileOf(typed(text), { ...names, [own]: [] })];
  const overview = ['id', 'status', ...domain.own.filter(() => random.chance(0.4)).map(({ name }) => name)];
  const { service, methods } = serviceOf(domain, helpers, others);
  domain.methods = methods;
  return Object.fromEntries(
    [
      place(
        `interfaces/${kebab}.interface.ts`,
        interfaceOf(domain, overview),
        `./interfaces/${kebab}.interface`,
      ),
      place(`${kebab}.constants.ts`, constantsOf(domain), `./${kebab}.constants`),
      place(
        `dto/create-${kebab}.dto.ts`,
        dtoOf(`Create${pascal}Dto`, domain.own, false, random),
        `./dto/create-${kebab}.dto`,
      ),
      place(
        `dto/update-${kebab}.dto.ts`,
        dtoOf(`Update${pascal}Dto`, domain.own, true, random),
        `./dto/update-${kebab}.dto`,
      ),
      place(`dto/query-${kebab}.dto.ts`, queryDtoOf(domain), `./dto/query-${kebab}.dto`),
      place(`dto/${kebab}-response.dto.ts`, responseDtoOf(domain, overview), `./dto/${kebab}-response.dto`),
      place(`${kebab}.mapper.ts`, mapperOf(domain, overview), `./${kebab}.mapper`),
      place(`${kebab}.util.ts`, helpers.map(({ lines }) => lines.join('\n')).join('\n\n'), `./${kebab}.util`),
      place(`${kebab}.repository.ts`, repositoryOf(domain), `./${kebab}.repository`),
      place(`${kebab}.service.ts`, service, `./${kebab}.service`),
      place(`${kebab}.controller.ts`, controllerOf(domain, methods), `./${kebab}.controller`),
      place(`${kebab}.module.ts`, moduleOf(domain), `./${kebab}.module`),
      [
        'index.ts',
        [`${kebab}.module`, `${kebab}.service`, `interfaces/${kebab}.interface`]
          .map((from) => `export * from './${from}';`)
          .join('\n') + '\n',
      ],
      ...declarationFiles(domain),
      ...(random.chance(0.4)
        ? [place(`${kebab}.listener.ts`, listenerOf(domain), `./${kebab}.listener`)]
        : []),
    ].map(([path, text]) => [path, fixDtoPaths(path, text, camel)]),
  );
}

/** Files in folders of a domain look one folder further up. */
function fixDtoPaths(path, text) {
  if (!path.includes('/')) return text;
  return text
    .replaceAll(/from '\.\.\//g, "from '../../")
    .replaceAll(/from '\.\/(interfaces|dto)\//g, "from '../$1/");
}

/** How another domain's service is reached: injected, or imported where it is made of functions. */
function otherService(other) {
  return other.style === 'nest'
    ? { other, injected: true, from: `../${other.kebab}`, name: `${other.pascal}Service` }
    : {
        other,
        injected: false,
        from: `../${other.kebab}/${other.kebab}.service`,
        name: `find${other.pascal}`,
      };
}

function serviceOf(domain, helpers, others) {
  const { pascal, camel, random } = domain;
  const at = createPlace(domain, {
    self: () => 'this.findOne',
    repository: (method) => `this.${camel}Repository.${method}`,
    service: (other) =>
      other.style === 'nest' ? `this.${other.camel}Service.findOne` : `find${other.pascal}`,
    log: (level) => `this.logger.${level}`,
    own: (name) => `this.${name}`,
    foreign: (other, name) => `this.${other.camel}Service.${name}`,
    mail: () => 'this.mailService.send',
  });
  const methods = [
    ...methodsWithHelpers(domain, helpers, at),
    ...makeMethods(domain, at, random.longTail(3, 40)),
  ];
  const body = methods.map(({ name, parameters, result, body: lines, isSync }) => [
    '',
    ...signature(`${isSync ? '' : 'async '}${name}`, parameters, isSync ? result : `Promise<${result}>`),
    ...indent(lines),
    '}',
  ]);
  const usesMail = methods.some(({ body: lines }) => lines.some((line) => line.includes('mailService')));
  const caches = random.chance(0.4);
  const service = [
    '@Injectable()',
    `export class ${pascal}Service {`,
    `  private readonly logger = new Logger(${pascal}Service.name);`,
    ...(caches ? [`  private readonly recent = new Map<string, ${pascal}>();`] : []),
    '',
    '  constructor(',
    `    private readonly ${camel}Repository: ${pascal}Repository,`,
    ...others
      .filter(({ injected }) => injected)
      .map(({ other, name }) => `    private readonly ${other.camel}Service: ${name},`),
    ...(usesMail ? ['    private readonly mailService: MailService,'] : []),
    '  ) {}',
    '',
    `  async findOne(id: string): Promise<${pascal}> {`,
    ...(caches
      ? ['    const recent = this.recent.get(id);', '    if (recent) {', '      return recent;', '    }']
      : []),
    `    const found = assertFound(await this.${camel}Repository.findById(id), '${domain.kebab}', id);`,
    ...(caches ? ['    this.recent.set(id, found);'] : []),
    '    return found;',
    '  }',
    '',
    `  async findAll(query: PageQuery): Promise<Page<${pascal}Overview>> {`,
    `    return mapPage(await this.${camel}Repository.findPage(query), (item) => ${pascal}Mapper.toOverview(item));`,
    '  }',
    '',
    `  async create(dto: Create${pascal}Dto): Promise<${pascal}> {`,
    `    const created = await this.${camel}Repository.create(${pascal}Mapper.toPersistence(dto));`,
    `    audit('create', '${domain.kebab}', created.id);`,
    ...(random.chance(0.08) && domain.texts[0]
      ? [`    this.logger.log(\`created for \${created.${domain.texts[0]}}\`);`]
      : []),
    '    return created;',
    '  }',
    '',
    `  async update(id: string, dto: Update${pascal}Dto): Promise<${pascal}> {`,
    '    await this.findOne(id);',
    `    const updated = await this.${camel}Repository.update(id, { ...dto });`,
    `    audit('update', '${domain.kebab}', updated.id, { fields: Object.keys(dto) });`,
    '    return updated;',
    '  }',
    '',
    '  async remove(id: string): Promise<void> {',
    `    await this.${camel}Repository.remove(id);`,
    `    audit('remove', '${domain.kebab}', id);`,
    '  }',
    ...body.flatMap((lines) => indent(lines)),
    '}',
  ].join('\n');
  return { service, methods };
}

function signature(name, parameters, result) {
  const list = parameters.map(([parameter, type]) => `${parameter}⟦: ${type}⟧`);
  const line = `${name}(${list.join(', ')})⟦: ${result}⟧ {`;
  return line.length <= 110
    ? [line]
    : [`${name}(`, ...indent(list.map((text) => `${text},`)), `)⟦: ${result}⟧ {`];
}

function controllerOf(domain, methods) {
  const { pascal, camel, kebab, random } = domain;
  const service = `this.${camel}Service`;
  const extra = methods.filter(
    ({ isSync, parameters }) =>
      !isSync && parameters.every(([, type]) => type === 'string' || type === 'PageQuery'),
  );
  return [
    `@Controller('${kebab}')`,
    ...(random.chance(0.6) ? ['@UseGuards(AuthGuard)'] : []),
    `export class ${pascal}Controller {`,
    `  constructor(private readonly ${camel}Service: ${pascal}Service) {}`,
    '',
    '  @Get()',
    `  async list(@Query() query: Query${pascal}Dto): Promise<Page<${pascal}ResponseDto>> {`,
    `    return mapPage(await ${service}.findAll(query), (item) => ${pascal}ResponseDto.of(item));`,
    '  }',
    '',
    "  @Get(':id')",
    `  async find(@Param('id') id: string): Promise<${pascal}ResponseDto> {`,
    `    return ${pascal}ResponseDto.of(await ${service}.findOne(id));`,
    '  }',
    '',
    '  @Post()',
    `  async create(@Body() dto: Create${pascal}Dto): Promise<${pascal}> {`,
    `    return ${service}.create(dto);`,
    '  }',
    '',
    "  @Put(':id')",
    `  async update(@Param('id') id: string, @Body() dto: Update${pascal}Dto): Promise<${pascal}> {`,
    `    return ${service}.update(id, dto);`,
    '  }',
    '',
    "  @Delete(':id')",
    "  async remove(@Param('id') id: string): Promise<void> {",
    `    return ${service}.remove(id);`,
    '  }',
    ...extra
      .filter(() => random.chance(0.7))
      .flatMap(({ name, parameters, result }) => [
        '',
        `  @${parameters[0]?.[0] === 'query' ? 'Get' : 'Post'}('${name}')`,
        `  async ${name}(`,
        ...parameters.map(([parameter, type]) =>
          type === 'PageQuery'
            ? `    @Query() ${parameter}: Query${pascal}Dto,`
            : `    @${parameter === 'id' ? 'Param' : 'Body'}('${parameter}') ${parameter}: string,`,
        ),
        `  ): Promise<${result}> {`,
        `    return ${service}.${name}(${parameters.map(([parameter]) => parameter).join(', ')});`,
        '  }',
      ]),
    '}',
  ].join('\n');
}
