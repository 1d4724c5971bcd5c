import { COMMON } from './common.mjs';
import { createDomain } from './domain.mjs';
import { expressFiles } from './express.mjs';
import { nestFiles } from './nest.mjs';
import { NODE, PACKAGES, prismaClient } from './packages.mjs';

/** What tells one generated project from another, when nothing else is said. */
export const SEED = 'tomograph';

const PRISMA_TYPES = {
  string: 'String',
  number: 'Float',
  boolean: 'Boolean',
  Date: 'DateTime',
  'string[]': 'String[]',
};

/**
 * Makes a project of about so many lines: domains with their layers, in Nest, Express and some JavaScript, over a
 * database of Prisma. The same seed and size make the same bytes, and a larger project begins with the smaller one.
 *
 * @returns the files by path, with the declarations of the packages in use, so that a type checker has all it needs
 */
export function generateProject(lines, seed = SEED) {
  const files = new Map(Object.entries(COMMON).map(([path, text]) => [path, text.trimStart()]));
  const domains = [];
  let written = [...files.values()].reduce((sum, text) => sum + countLines(text), 0);
  while (written < lines) {
    const domain = createDomain(seed, domains.length, domains);
    const own = domain.style === 'nest' ? nestFiles(domain) : expressFiles(domain);
    for (const [path, text] of Object.entries(own)) {
      files.set(`src/${domain.kebab}/${path}`, text);
      written += countLines(text);
    }
    domains.push(domain);
  }
  for (const [path, text] of Object.entries({ ...entries(domains), ...surroundings(domains) }))
    files.set(path, text);
  return files;
}

const countLines = (text) => text.split('\n').length - 1;

/** Where the applications begin. */
function entries(domains) {
  const nest = domains.filter(({ style }) => style === 'nest');
  const express = domains.filter(({ style }) => style === 'express');
  return {
    'src/app.module.ts': `import { Module } from '@nestjs/common';
${nest.map(({ kebab, pascal }) => `import { ${pascal}Module } from './${kebab}';`).join('\n')}

@Module({
  imports: [
${nest.map(({ pascal }) => `    ${pascal}Module,`).join('\n')}
  ],
})
export class AppModule {}
`,
    'src/server.ts': `import express from 'express';
import { rootLogger } from './common/logger';
${express.map(({ kebab, camel }) => `import { ${camel}Routes } from './${kebab}/${kebab}.routes';`).join('\n')}

const server = express();
server.use(express.json());
${express.map(({ camel }) => `server.use(${camel}Routes);`).join('\n')}
server.listen(3000, () => rootLogger.info('listening'));
`,
  };
}

/** What is not source: settings, the schema of the database, and what is installed. */
function surroundings(domains) {
  const packages = { ...PACKAGES, '@prisma/client': prismaClient(domains) };
  const json = (value) => `${JSON.stringify(value, undefined, 2)}\n`;
  return {
    'package.json': json({
      name: 'generated',
      version: '1.0.0',
      private: true,
      dependencies: Object.fromEntries(Object.keys(packages).map((name) => [name, '*'])),
    }),
    'tsconfig.json': json({
      compilerOptions: {
        target: 'es2022',
        lib: ['es2023'],
        module: 'preserve',
        moduleResolution: 'bundler',
        strict: true,
        experimentalDecorators: true,
        emitDecoratorMetadata: true,
        esModuleInterop: true,
        allowJs: true,
        checkJs: false,
        skipLibCheck: true,
        noEmit: true,
        types: ['node'],
      },
      include: ['src'],
    }),
    'prisma/schema.prisma': `generator client {
  provider = "prisma-client-js"
}

datasource db {
  provider = "postgresql"
  url      = env("DATABASE_URL")
}
${domains
  .map(
    ({ pascal, fields }) => `
model ${pascal} {
${fields.map(({ name, type }) => `  ${name} ${PRISMA_TYPES[type]}${name === 'id' ? ' @id @default(uuid())' : name === 'createdAt' ? ' @default(now())' : ''}`).join('\n')}
}
`,
  )
  .join('')}`,
    'node_modules/@types/node/package.json': json({
      name: '@types/node',
      version: '20.0.0',
      types: 'index.d.ts',
    }),
    'node_modules/@types/node/index.d.ts': NODE.trimStart(),
    ...Object.fromEntries(
      Object.entries(packages).flatMap(([name, text]) => [
        [`node_modules/${name}/package.json`, json({ name, version: '1.0.0', types: 'index.d.ts' })],
        [`node_modules/${name}/index.d.ts`, text.trimStart()],
      ]),
    ),
  };
}
