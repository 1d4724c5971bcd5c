import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, it } from 'mocha';
import ts from 'typescript';
import { makeFolder, removeFolders, REPOSITORY } from '../support/folders.js';

/** As `bench/generator/project.mjs` exports it. */
interface Generator {
  readonly generateProject: (lines: number, seed?: string) => Map<string, string>;
}

const { generateProject } = (await import(
  pathToFileURL(join(REPOSITORY, 'bench/generator/project.mjs')).href
)) as Generator;

/** Files whose content names all domains. */
const SUMMARIES = /^(?:src\/(?:app\.module|server)\.ts|prisma\/|node_modules\/@prisma\/)/;

describe('generated projects', function () {
  this.timeout(60_000);

  it('are the same for the same seed, and others for another', () => {
    assert.deepEqual(generateProject(3000), generateProject(3000));
    assert.notDeepEqual(generateProject(3000, 'other'), generateProject(3000));
  });

  it('have about as many lines as was asked for', () => {
    for (const asked of [3000, 20_000]) {
      const sources = [...generateProject(asked)].filter(([path]) => path.startsWith('src/'));
      const lines = sources.reduce((sum, [, text]) => sum + text.split('\n').length - 1, 0);
      assert.ok(lines >= asked && lines < asked + 4000, `${lines} lines for ${asked}`);
    }
  });

  it('begin with what a smaller one consists of', () => {
    const large = generateProject(12_000);
    for (const [path, text] of generateProject(4000))
      if (!SUMMARIES.test(path)) assert.equal(large.get(path), text, path);
  });

  it('pass the type check, which sees their types', () => {
    const folder = makeFolder(Object.fromEntries(generateProject(5000)));
    try {
      const settings = ts.readConfigFile(join(folder, 'tsconfig.json'), (path) => ts.sys.readFile(path));
      const { fileNames, options } = ts.parseJsonConfigFileContent(settings.config, ts.sys, folder);
      const program = ts.createProgram(fileNames, options);
      const mistakes = ts
        .getPreEmitDiagnostics(program)
        .map(
          ({ file, messageText }) =>
            `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
        );
      assert.deepEqual(mistakes, []);
      const checker = program.getTypeChecker();
      const service = program
        .getSourceFiles()
        .find(
          ({ fileName }) =>
            fileName.startsWith(folder.replaceAll('\\', '/')) &&
            fileName.endsWith('.service.ts') &&
            !fileName.includes('common'),
        );
      assert.ok(service);
      // What comes from a package is there with its types: an `any` would be no work for a check.
      const unknown: string[] = [];
      const visit = (node: ts.Node): void => {
        if (ts.isCallExpression(node) && checker.getTypeAtLocation(node.expression).flags & ts.TypeFlags.Any)
          unknown.push(node.expression.getText());
        ts.forEachChild(node, visit);
      };
      visit(service);
      assert.deepEqual(unknown, []);
    } finally {
      removeFolders();
    }
  });
});
