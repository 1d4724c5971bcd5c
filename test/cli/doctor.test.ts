import assert from 'node:assert/strict';
import { tomograph } from '../support/command-line.js';
import { makeFolder, removeFolders } from '../support/folders.js';

const PROJECT = {
  'package.json': '{ "name": "clinic", "workspaces": ["packages/*"] }',
  'tsconfig.json': '{ "exclude": ["old"] }',
  'old/left.ts': 'export {};',
  'packages/db/package.json': '{ "name": "@clinic/db", "main": "index.ts" }',
  'packages/db/index.ts': 'export interface Patient { email: string; diagnosis: string; firstName: string }',
  'prisma/schema.prisma': 'model User {\n  id Int @id\n}\n\nmodel Visit {\n  id Int @id\n}\n',
  'src/intake.ts': `import { createIndex } from 'acme-search';
import { archive } from 'acme-archive';
import { chart } from 'acme-chart';
import type { Shape } from 'acme-shapes';
import 'acme-polyfill';
import pino from 'pino';
import { missing } from './generated/client.js';
import type { Patient } from '@clinic/db';

const logger = pino();

export function intake(patient: Patient, shape: Shape): void {
  createIndex(shape).add(patient.email);
  createIndex(shape).add(patient.firstName);
  archive(patient.diagnosis);
  chart(shape, missing);
  transmit(patient.email);
  logger.info('done');
}
`,
  'src/intake.test.ts': `import { archive } from 'acme-mocks';
import type { Patient } from '@clinic/db';

export const check = (patient: Patient): void => archive(patient.email);
`,
  'src/broken.ts': 'export const = 1;\n',
  'lib/vendor.min.js': 'var a=1',
};

const EN = `What was found
  files          4 TypeScript; 1 of them in tests
  tsconfigs      tsconfig.json
  workspaces     @clinic/db
  configuration  none; the defaults hold (\`tomograph.config.json\`)
  annex (TOM)    none; \`tom.document\` in the configuration names it
  schemas        prisma/schema.prisma (2 models)
  loggers        pino
  receive data   none

What is not seen: 5 places where personal data gets lost, worst first

  1  src/broken.ts
     1 place, first at src/broken.ts:1
     The file has a syntax error (Variable declaration expected); what could be read of it was
     analysed.
     Cure: Correct the syntax error.

  2  acme-search
     2 places, first at src/intake.ts:13
     No model describes this package. Goes in: e-mail address, first name.
     Cure: Say under \`knowledge\` what \`createIndex().add\` of \`acme-search\` does (\`loggers\`,
     \`sinks\`, \`sanitizers\`, \`functions\`).

  3  acme-archive
     1 place, first at src/intake.ts:15
     No model describes this package. Goes in: diagnosis.
     Cure: Say under \`knowledge\` what \`archive\` of \`acme-archive\` does (\`loggers\`, \`sinks\`,
     \`sanitizers\`, \`functions\`).

  4  transmit
     1 place, first at src/intake.ts:17
     This call leads to no code and to no model. Goes in: e-mail address.
     Cure: Give \`transmit\` a type or import it, so that the call leads to code or to a library with
     a model.
`;

describe('tomograph doctor', function () {
  this.timeout(20_000);
  after(removeFolders);

  async function doctor(
    args: readonly string[],
    files: Readonly<Record<string, string>>,
    env: Readonly<Record<string, string>> = {},
  ): Promise<string> {
    const { code, stdout, stderr } = await tomograph(['doctor', ...args], makeFolder(files), env);
    assert.equal(stderr, '');
    assert.equal(code, 0);
    return stdout;
  }

  it('says what was found and what is not seen, worst first, in English', async () => {
    assert.equal(await doctor([], PROJECT), EN);
  });

  it('says it in German', async () => {
    assert.equal(await doctor(['--locale', 'de'], PROJECT), '');
  });
});
