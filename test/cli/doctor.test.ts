import assert from 'node:assert/strict';
import { tomograph } from '../support/command-line.js';
import { makeFolder, removeFolders } from '../support/folders.js';

const PROJECT = {
  'package.json': '{ "name": "clinic", "workspaces": ["packages/*"] }',
  'tsconfig.json': '{ "exclude": ["old"] }',
  'old/left.ts': 'export {};',
  'packages/db/package.json': '{ "name": "@clinic/db", "main": "index.ts" }',
  'packages/db/index.ts': 'export const version = 1;',
  'prisma/schema.prisma': 'model User {\n  id Int @id\n}\n\nmodel Visit {\n  id Int @id\n}\n',
  'src/intake.ts': `import { createIndex } from 'acme-search';
import { archive } from 'acme-archive';
import { chart } from 'acme-chart';
import type { Shape } from 'acme-shapes';
import 'acme-polyfill';
import express from 'express';
import pino from 'pino';
import { missing } from './generated/client.js';

const logger = pino();
export const shape: Shape = chart(missing);

express().post('/patients', (req, res) => {
  const { email, firstName, diagnosis } = req.body;
  createIndex(shape).feed(email);
  createIndex(shape).feed(firstName);
  archive(diagnosis);
  transmit(email);
  logger.info('done');
  res.end();
});
`,
  'src/intake.test.ts': `import { archive } from 'acme-mocks';
import express from 'express';

express().post('/patients', (req) => archive(req.body.email));
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
  frameworks     express
  loggers        pino
  receive data   nobody

What is not seen: 5 places, worst first

  1  src/broken.ts
     1 place, src/broken.ts:1
     The file has a syntax error (Variable declaration expected); what could be read of it was
     analysed.
     Cure: Correct the syntax error.

  2  acme-search
     2 places, first at src/intake.ts:15
     No model describes this package. Goes in: e-mail address, first name.
     Cure: Say under \`knowledge\` what \`createIndex().feed\` of \`acme-search\` does (\`loggers\`,
     \`sinks\`, \`sanitizers\`, \`functions\`).

  3  acme-archive
     1 place, src/intake.ts:17
     No model describes this package. Goes in: diagnosis.
     Cure: Say under \`knowledge\` what \`archive\` of \`acme-archive\` does (\`loggers\`, \`sinks\`,
     \`sanitizers\`, \`functions\`).

  4  transmit
     1 place, src/intake.ts:18
     This call leads to no code and to no model. Goes in: e-mail address.
     Cure: Give \`transmit\` a type or import it, so that the call leads to code or to a library with
     a model.

In tests alone: 1 place
  acme-mocks (1)
  \`exclude\` in the configuration leaves tests out.

Imported without a model: 1 package
  No personal data was seen to go in.
  acme-chart

Imports that lead to no file: 1
  Code that is generated or built has to be there, or the tsconfig lacks a path.
  \`./generated/client.js\`: 1 place, src/intake.ts:8

Left out
  1 file that a tsconfig excludes or writes: old/left.ts

Not usable: 1 part of the project
  lib/vendor.min.js is a minified bundle and was not analysed.
`;

const DE = `Was gefunden wurde
  Dateien          4 TypeScript; davon 1 in Tests
  tsconfigs        tsconfig.json
  Workspaces       @clinic/db
  Konfiguration    keine; es gelten die Vorgaben (\`tomograph.config.json\`)
  Anlage (TOM)     keine; \`tom.document\` in der Konfiguration nennt sie
  Schemas          prisma/schema.prisma (2 Modelle)
  Frameworks       express
  Protokollierung  pino
  erhalten Daten   niemand

Was unsichtbar bleibt: 5 Stellen, das Schwerste zuerst

  1  src/broken.ts
     1 Stelle, src/broken.ts:1
     Die Datei enthält einen Syntaxfehler (Variable declaration expected); untersucht wurde, was
     lesbar war.
     Abhilfe: Den Syntaxfehler beheben.

  2  acme-search
     2 Stellen, zuerst src/intake.ts:15
     Für dieses Paket gibt es kein Modell. Hinein gehen: E-Mail-Adresse, Vorname.
     Abhilfe: Unter \`knowledge\` angeben, was \`createIndex().feed\` aus \`acme-search\` tut (\`loggers\`,
     \`sinks\`, \`sanitizers\`, \`functions\`).

  3  acme-archive
     1 Stelle, src/intake.ts:17
     Für dieses Paket gibt es kein Modell. Hinein gehen: Diagnose.
     Abhilfe: Unter \`knowledge\` angeben, was \`archive\` aus \`acme-archive\` tut (\`loggers\`, \`sinks\`,
     \`sanitizers\`, \`functions\`).

  4  transmit
     1 Stelle, src/intake.ts:18
     Dieser Aufruf führt weder zu Code noch zu einem Modell. Hinein gehen: E-Mail-Adresse.
     Abhilfe: \`transmit\` mit einem Typ versehen oder importieren, damit der Aufruf zu Code oder zu
     einer Bibliothek mit Modell führt.

Nur in Tests: 1 Stelle
  acme-mocks (1)
  \`exclude\` in der Konfiguration lässt Tests aus.

Ohne Modell importiert: 1 Paket
  Es war nicht zu sehen, dass personenbezogene Daten hineingehen.
  acme-chart

Importe, die zu keiner Datei führen: 1
  Erzeugter oder gebauter Code muss vorhanden sein, oder in der tsconfig fehlt ein Pfad.
  \`./generated/client.js\`: 1 Stelle, src/intake.ts:8

Ausgelassen
  1 Datei, die eine tsconfig ausschließt oder schreibt: old/left.ts

Nicht verwendbar: 1 Teil des Projekts
  lib/vendor.min.js ist ein minifiziertes Bündel und wurde nicht untersucht.
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
    assert.equal(await doctor(['--locale', 'de'], PROJECT), DE);
  });

  it('keeps to the width of the terminal, without an escape sequence', async () => {
    const stdout = await doctor([], PROJECT, { COLUMNS: '60', FORCE_COLOR: '1' });
    assert.deepEqual(
      stdout.split('\n').filter((line) => line.length > 60),
      [],
    );
    // eslint-disable-next-line no-control-regex -- the point of the expression
    assert.doesNotMatch(stdout, /\u001b/);
  });

  it('is data for other programs', async () => {
    const document = JSON.parse(await doctor(['--format', 'json'], PROJECT)) as Record<string, unknown>;
    assert.deepEqual(Object.keys(document), [
      'version',
      'tool',
      'root',
      'found',
      'unseen',
      'unseenInTests',
      'unmodelled',
      'lostImports',
      'leftOut',
      'problems',
    ]);
    const unseen = document['unseen'] as Record<string, unknown>[];
    assert.deepEqual(
      unseen.map(({ kind, subject, places, remedy }) => [kind, subject, places, remedy]),
      [
        ['syntax-error', 'src/broken.ts', 1, 'fix-syntax'],
        ['unmodelled-library', 'acme-search', 2, 'describe-package'],
        ['unmodelled-library', 'acme-archive', 1, 'describe-package'],
        ['unresolved-call', 'transmit', 1, 'declare-function'],
      ],
    );
    assert.deepEqual(unseen[1]?.['members'], ['createIndex().feed']);
    assert.deepEqual(unseen[1]?.['categories'], [
      { key: 'user.contact.email', sensitivity: 'ordinary' },
      { key: 'user.name.first', sensitivity: 'ordinary' },
    ]);
    assert.deepEqual(unseen[1]?.['first'], {
      file: 'src/intake.ts',
      start: { line: 14, column: 2 },
      end: { line: 14, column: 32 },
    });
    assert.deepEqual(document['unmodelled'], [
      { name: 'acme-chart', files: 1, tests: 0, first: { file: 'src/intake.ts', line: 2 } },
    ]);
  });

  it('is Markdown in which names of the code are code', async () => {
    const stdout = await doctor(['--format', 'markdown'], PROJECT);
    assert.match(stdout, /^## What is not seen: 5 places, worst first$/m);
    assert.match(stdout, /^\| `acme-search` \| 2 places, first at src\/intake\.ts:15 \|/m);
    assert.match(stdout, /^- \*\*workspaces\*\*: @\u200bclinic\/db$/m);
  });

  it('names a cure that cures', async () => {
    const knowledge = {
      functions: [{ from: 'package', package: 'acme-search', name: 'createIndex().feed', drops: true }],
    };
    const stdout = await doctor([], { ...PROJECT, 'tomograph.config.json': JSON.stringify({ knowledge }) });
    assert.match(
      stdout,
      /^ {2}configuration {2}tomograph\.config\.json: 0 processors, 1 entry of knowledge$/m,
    );
    assert.match(stdout, /^What is not seen: 3 places/m);
    assert.doesNotMatch(stdout, /of `acme-search`/);
  });

  it('tells who receives data, what the annex leaves out and what the configuration leaves out', async () => {
    const stdout = await doctor(
      [],
      {
        'tomograph.config.json': JSON.stringify({ tom: { document: 'TOM.md' }, exclude: ['old/**'] }),
        'TOM.md': '# TOM\n\n## Zugriffskontrolle\n\nRollen.\n',
        'src/pay.ts': `import express from 'express';
import Stripe from 'stripe';

const stripe = new Stripe('key');
express().post('/pay', (req, res) => {
  void stripe.customers.create({ email: req.body.email });
  res.end();
});
`,
      },
      { COLUMNS: '400' },
    );
    assert.match(
      stdout,
      /^ {2}annex \(TOM\) +TOM\.md speaks of 1 of 13 clauses, not of: Zutrittskontrolle, /m,
    );
    assert.match(stdout, /^ {2}transfer +stripe$/m);
    assert.match(stdout, /^ {2}receive data +Stripe \(1 flow, not covered by the register\)$/m);
    assert.match(stdout, /^ {2}Nothing that personal data was seen to go into is hidden\.$/m);
    assert.match(stdout, /^ {2}By the configuration: `old\/\*\*`$/m);
  });

  it('takes a part of a project', async () => {
    const stdout = await doctor(['src/intake.test.ts'], PROJECT);
    assert.match(stdout, /^ {2}files +1 TypeScript; 1 of them in tests$/m);
    assert.match(stdout, /^ {2}Outside tests, nothing that personal data was seen to go into is hidden\.$/m);
    assert.doesNotMatch(stdout, /acme-search/);
  });

  it('fails where there is nothing to look at', async () => {
    const { code, stdout, stderr } = await tomograph(['doctor'], makeFolder({ 'README.md': 'x' }));
    assert.equal(code, 2);
    assert.equal(stdout, '');
    assert.match(stderr, /nothing|no TypeScript/i);
  });
});
