import { indent } from './write.mjs';

const VALIDATORS = {
  string: 'IsString',
  number: 'IsNumber',
  boolean: 'IsBoolean',
  Date: 'IsDate',
  'string[]': 'IsArray',
};

/** The layers around a service: what it takes and gives, how it is stored, and what ties it together. */
export function interfaceOf(domain, overview) {
  return [
    `export interface ${domain.pascal} {`,
    ...indent(domain.fields.map(({ name, type }) => `${name}: ${type};`)),
    '}',
    '',
    `export type ${domain.pascal}Overview = Pick<`,
    `  ${domain.pascal},`,
    `  ${[...new Set(overview)].map((name) => `'${name}'`).join(' | ')}`,
    '>;',
  ].join('\n');
}

export function constantsOf(domain) {
  const { random } = domain;
  return [
    `export const ${domain.constant}_STATES = [`,
    ...indent(domain.states.map((state) => `'${state}',`)),
    '] as const;',
    '',
    `export const ${domain.constant}_LIMITS: Record<string, number> = {`,
    ...indent(domain.numbers.map((name) => `${name}: ${random.int(10, 9999)},`)),
    `  page: ${random.int(10, 200)},`,
    '};',
  ].join('\n');
}

export function dtoOf(name, fields, isPartial, random) {
  return [
    `export class ${name} {`,
    ...fields.flatMap((field, index) => [
      ...(index > 0 ? [''] : []),
      ...(isPartial ? ['  @IsOptional()'] : []),
      `  @${field.name === 'email' ? 'IsEmail' : VALIDATORS[field.type]}()`,
      ...(field.type === 'string' && random.chance(0.3) ? [`  @MaxLength(${random.int(20, 500)})`] : []),
      `  ${field.name}${isPartial ? '?' : '!'}: ${field.type};`,
    ]),
    '}',
  ].join('\n');
}

export function queryDtoOf({ pascal }) {
  return [
    `export class Query${pascal}Dto implements PageQuery {`,
    '  @IsNumber()',
    '  @Min(1)',
    '  page = 1;',
    '',
    '  @IsNumber()',
    '  limit = 20;',
    '',
    '  @IsOptional()',
    '  @IsString()',
    '  search?: string;',
    '}',
  ].join('\n');
}

export function responseDtoOf({ pascal, fields }, overview) {
  const shown = fields.filter(({ name }) => overview.includes(name));
  return [
    `export class ${pascal}ResponseDto {`,
    ...indent(shown.map(({ name, type }) => `${name}!: ${type};`)),
    '',
    `  static of(item: ${pascal}Overview): ${pascal}ResponseDto {`,
    `    const response = new ${pascal}ResponseDto();`,
    ...indent(
      shown.map(({ name }) => `response.${name} = item.${name};`),
      2,
    ),
    '    return response;',
    '  }',
    '}',
  ].join('\n');
}

export function mapperOf({ pascal, fields, own }, overview) {
  return [
    `export class ${pascal}Mapper {`,
    `  static toOverview(item: ${pascal}): ${pascal}Overview {`,
    '    return {',
    ...indent(
      [...new Set(overview)].map((name) => `${name}: item.${name},`),
      3,
    ),
    '    };',
    '  }',
    '',
    `  static toPersistence(dto: Create${pascal}Dto): Omit<${pascal}, 'id' | 'createdAt' | 'updatedAt'> {`,
    '    return {',
    ...indent(
      own.map(({ name, type }) => `${name}: ${type === 'string' ? `dto.${name}.trim()` : `dto.${name}`},`),
      3,
    ),
    `      status: '${fields.length % 2 === 0 ? 'DRAFT' : 'OPEN'}',`,
    '    };',
    '  }',
    '}',
  ].join('\n');
}

export function repositoryOf(domain) {
  const { pascal, camel, random } = domain;
  const finders = domain.texts.filter(() => random.chance(0.4)).slice(0, 4);
  return [
    '@Injectable()',
    `export class ${pascal}Repository extends BaseRepository<${pascal}> {`,
    `  protected readonly delegate: Delegate<${pascal}> = {`,
    `    load: (id) => this.prisma.${camel}.findUnique({ where: { id } }),`,
    `    list: (skip, take) => this.prisma.${camel}.findMany({ skip, take, orderBy: { createdAt: 'desc' } }),`,
    `    total: () => this.prisma.${camel}.count(),`,
    '  };',
    '',
    '  constructor(private readonly prisma: PrismaService) {',
    '    super();',
    '  }',
    '',
    `  async create(data: Omit<${pascal}, 'id' | 'createdAt' | 'updatedAt'>): Promise<${pascal}> {`,
    `    return this.prisma.${camel}.create({ data });`,
    '  }',
    '',
    `  async update(id: string, data: Partial<${pascal}>): Promise<${pascal}> {`,
    '    this.forget(id);',
    `    return this.prisma.${camel}.update({ where: { id }, data });`,
    '  }',
    '',
    '  async remove(id: string): Promise<void> {',
    '    this.forget(id);',
    `    await this.prisma.${camel}.delete({ where: { id } });`,
    '  }',
    '',
    '  async findByStatus(status: string, since?: Date) {',
    `    return this.prisma.${camel}.findMany({`,
    '      where: {',
    '        status,',
    '        ...(since ? { updatedAt: { gte: since } } : {}),',
    '      },',
    `      select: { id: true, ${random
      .sample(domain.own, 3)
      .map(({ name }) => `${name}: true`)
      .join(', ')} },`,
    '    });',
    '  }',
    ...finders.flatMap((name) => [
      '',
      `  async findBy${name[0].toUpperCase()}${name.slice(1)}(${name}: string): Promise<${pascal} | null> {`,
      `    return this.prisma.${camel}.findFirst({ where: { ${name}: ${random.chance(0.5) ? `{ contains: ${name} }` : name} } });`,
      '  }',
    ]),
    '}',
  ].join('\n');
}

export function moduleOf({ pascal, uses }) {
  const modules = uses.filter(({ style }) => style === 'nest').map((other) => `${other.pascal}Module`);
  return [
    ...uses
      .filter(({ style }) => style === 'nest')
      .map((other) => `import { ${other.pascal}Module } from '../${other.kebab}';`),
    '',
    '@Module({',
    `  imports: [${modules.join(', ')}],`,
    `  controllers: [${pascal}Controller],`,
    `  providers: [${pascal}Service, ${pascal}Repository, PrismaService, MailService],`,
    `  exports: [${pascal}Service],`,
    '})',
    `export class ${pascal}Module {}`,
  ]
    .join('\n')
    .trimStart();
}

export function listenerOf({ kebab, pascal, camel }) {
  return [
    '@Injectable()',
    `export class ${pascal}Listener {`,
    `  private readonly logger = new Logger(${pascal}Listener.name);`,
    '',
    `  constructor(private readonly ${camel}Service: ${pascal}Service) {`,
    `    subscribe<{ id: string }>('${kebab}.notified', ({ id }) => {`,
    '      this.logger.debug(`notified ${id}`);',
    '    });',
    `    subscribe<${pascal}>('${kebab}.advanced', (item) => {`,
    '      void this.refresh(item.id);',
    '    });',
    '  }',
    '',
    '  private async refresh(id: string): Promise<void> {',
    `    const current = await this.${camel}Service.findOne(id);`,
    '    this.logger.debug(`${current.id} is ${current.status}`);',
    '  }',
    '}',
  ].join('\n');
}
