import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);

/** A package of this repository, or of a folder of tools that somebody has installed for the comparison. */
function toolAt(folder, name, program) {
  const manifest = path.join(folder, 'node_modules', name, 'package.json');
  if (!existsSync(manifest)) return undefined;
  const { version, bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  const file = typeof bin === 'string' ? bin : bin?.[program];
  return file === undefined ? undefined : { version, program: path.join(path.dirname(manifest), file) };
}

/**
 * The configurations that a check of a project goes through: its own, or where that only refers to others, those,
 * without the ones for tests and editors.
 */
export function tsconfigsOf(folder) {
  const found = [];
  const follow = (file) => {
    if (found.includes(file) || !existsSync(file)) return;
    const { config = {} } = ts.readConfigFile(file, ts.sys.readFile);
    const parsed = ts.parseJsonConfigFileContent(config, ts.sys, path.dirname(file));
    if (parsed.fileNames.length > 0) found.push(file);
    else
      for (const { path: target } of parsed.projectReferences ?? []) {
        const place = target.endsWith('.json') ? target : path.join(target, 'tsconfig.json');
        if (!/(?:spec|test|e2e|editor|stories|storybook)[^/\\]*$/.test(place)) follow(place);
      }
  };
  follow(path.join(folder, 'tsconfig.json'));
  if (found.length > 0) return found;
  for (const group of ['apps', 'libs', 'packages'].map((name) => path.join(folder, name)))
    for (const member of existsSync(group) ? readdirSync(group) : [])
      if (group.endsWith('apps') || group.endsWith('packages'))
        follow(path.join(group, member, 'tsconfig.json'));
  return found;
}

/** The TypeScript files that a project's configurations take in, at most so many, spread evenly. */
function lintedFiles(tsconfigs, most) {
  const files = new Set(
    tsconfigs.flatMap((file) => {
      const { config } = ts.readConfigFile(file, ts.sys.readFile);
      return ts.parseJsonConfigFileContent(config, ts.sys, path.dirname(file)).fileNames;
    }),
  );
  const all = [...files].filter(
    (file) => /(?<!\.d)\.[cm]?tsx?$/.test(file) && !file.includes('node_modules'),
  );
  const step = Math.max(1, all.length / most);
  return {
    total: all.length,
    chosen: Array.from({ length: Math.min(most, all.length) }, (_, index) => all[Math.floor(index * step)]),
  };
}

/** The configuration of a typed lint run over these files alone, with our rules or without. */
function lintConfig(project, files, withPlugin) {
  const url = (name) => JSON.stringify(pathToFileURL(require.resolve(name)).href);
  const plugin = JSON.stringify(pathToFileURL(path.join(ROOT, 'eslint-plugin/dist/index.js')).href);
  const inside = files.map((file) => path.relative(project, file).split(path.sep).join('/'));
  return `
import tseslint from ${url('typescript-eslint')};
${withPlugin ? `import tomograph from ${plugin};` : ''}
export default tseslint.config({
  files: ${JSON.stringify(inside.map((file) => file.replaceAll(/[[\](){}!*?]/g, '\\$&')))},
  extends: [tseslint.configs.recommendedTypeChecked${withPlugin ? ', tomograph.configs.recommended' : ''}],
  languageOptions: { parserOptions: { project: ${JSON.stringify(tsconfigsOf(project))}, tsconfigRootDir: ${JSON.stringify(project)} } },
});
`;
}

/**
 * What is measured on a project, each with the runs of Node that make it up and the exit code that says that one did
 * not do its work (mistakes in types and findings of a linter are none), or with the reason why it is left out.
 *
 * @param project the project's folder
 * @param options `tsconfigs` to check instead of the project's own; `tools`, a folder with TypeScript 7 and oxlint
 * installed; `lintFiles`, how many files are linted at most; `scratch`, a folder for configurations
 */
export function contendersFor(project, { tsconfigs = tsconfigsOf(project), tools, lintFiles, scratch }) {
  const own = createRequire(path.join(ROOT, 'package.json'));
  const versionOf = (name) => own(`${name}/package.json`).version;
  const checks = (program) =>
    tsconfigs.map((file) => [program, '--noEmit', '--incremental', 'false', '-p', file]);
  const noTsconfig = tsconfigs.length === 0 ? 'there is no tsconfig.json with files' : undefined;

  const contenders = [
    {
      name: 'scan',
      broken: 2,
      runs: [
        [
          path.join(ROOT, 'analyzer/bin/tomograph.js'),
          'scan',
          project,
          '--fail-on',
          'never',
          '--format',
          'json',
        ],
      ],
    },
    {
      name: `tsc ${versionOf('typescript')} --noEmit`,
      key: 'tsc',
      runs: checks(require.resolve('typescript/bin/tsc')),
      skipped: noTsconfig,
    },
  ];

  const native =
    tools === undefined
      ? undefined
      : (toolAt(tools, '@typescript/native-preview', 'tsgo') ?? toolAt(tools, 'typescript', 'tsc'));
  contenders.push(
    native === undefined || native.version.startsWith('6')
      ? { name: 'tsc 7', skipped: 'TypeScript 7 is not installed (see --tools)' }
      : {
          name: `tsc ${native.version} --noEmit`,
          key: 'tsc7',
          runs: checks(native.program),
          skipped: noTsconfig,
        },
  );

  if (lintFiles > 0) {
    const { total, chosen } = lintedFiles(tsconfigs, lintFiles);
    const eslint = path.join(path.dirname(require.resolve('eslint/package.json')), 'bin/eslint.js');
    const covered = chosen.length === total ? `all ${total} files` : `${chosen.length} of ${total} files`;
    for (const [key, withPlugin] of [
      ['lint', false],
      ['lint+', true],
    ]) {
      const config = path.join(scratch, `eslint.${withPlugin ? 'with' : 'without'}.config.mjs`);
      writeFileSync(config, lintConfig(project, chosen, withPlugin));
      contenders.push({
        name: `ESLint ${versionOf('eslint')} recommendedTypeChecked${withPlugin ? ' and our rules' : ''}, ${covered}`,
        key,
        linted: chosen.length / total,
        runs: [[eslint, '--no-inline-config', '-c', config, ...chosen]],
        broken: 2,
        skipped: noTsconfig,
      });
    }
  }

  const oxlint = tools === undefined ? undefined : toolAt(tools, 'oxlint', 'oxlint');
  contenders.push(
    oxlint === undefined
      ? { name: 'oxlint', skipped: 'oxlint is not installed (see --tools)' }
      : { name: `oxlint ${oxlint.version}`, key: 'oxlint', runs: [[oxlint.program, project]] },
  );
  return contenders.map((contender) => ({ key: 'scan', ...contender }));
}
