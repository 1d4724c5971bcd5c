import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import eslintPlugin from 'eslint-plugin-eslint-plugin';
import node from 'eslint-plugin-n';
import tomograph from 'eslint-plugin-tomograph';
import tseslint from 'typescript-eslint';

/** The engine: facts, flows and findings on the injected compiler, and nothing of the machine it runs on. */
const ENGINE = ['analyzer/src/{facts,flows,findings,knowledge}/**', 'analyzer/src/engine.ts'];

// The directions of imports are linted by dependency-cruiser, see .dependency-cruiser.mjs.
export default defineConfig(
  globalIgnores([
    '**/dist/',
    '.build/',
    'coverage/',
    // Programs that are analysed in tests, with mistakes on purpose and dependencies that nobody installs.
    'samples/',
    'test/fixtures/',
    'test/corpus/*/',
    'rules/examples/',
    'test/workbench/workspace/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },

  js.configs.recommended,
  node.configs['flat/recommended-module'],
  {
    name: 'whole repository',
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      // The compiler resolves imports, dependency-cruiser complains about those that lead nowhere.
      'n/no-missing-import': 'off',
      'n/no-unpublished-import': 'off',
    },
  },

  {
    name: 'TypeScript',
    files: ['**/*.{ts,mts,cts}'],
    // Tomograph goes file by file here: to follow its own engine as a whole takes it minutes, and a lint run has seconds.
    extends: [tseslint.configs.recommendedTypeChecked, tomograph.configs.untyped],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      // `'result' | 'this' | Access` names the best-known values of a kind of text.
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    name: 'JavaScript',
    files: ['**/*.{js,mjs,cjs}'],
    extends: [tomograph.configs.untyped],
  },
  {
    name: 'CommonJS',
    files: ['**/*.cjs'],
    extends: [node.configs['flat/recommended-script']],
  },

  {
    name: 'engine without console, process or clock',
    files: ENGINE,
    rules: {
      'no-restricted-globals': [
        'error',
        ...['console', 'process', 'performance', 'setTimeout', 'setInterval', 'fetch', 'Buffer'].map(
          (name) => ({
            name,
            message: 'The engine is a pure function of its input; a host passes in what it needs.',
          }),
        ),
      ],
      'no-restricted-properties': [
        'error',
        {
          object: 'Date',
          property: 'now',
          message: 'The day comes with the configuration (`ProjectConfig.today`).',
        },
        { object: 'Math', property: 'random', message: 'The same input gives the same bytes.' },
      ],
    },
  },
  {
    name: 'lint plugin',
    files: ['eslint-plugin/src/**'],
    extends: [eslintPlugin.configs.recommended],
  },
  {
    name: 'programs that people run',
    files: ['analyzer/{bin,src/cli}/**', 'scripts/**', 'bench/**', 'test/**', '*.config.{js,mjs}'],
    rules: {
      'no-console': 'off',
      'n/no-process-exit': 'off',
      'n/no-unsupported-features/node-builtins': [
        'error',
        { allowExperimental: true, ignores: ['import.meta.dirname'] },
      ],
    },
  },
  {
    name: 'what belongs to the root package',
    files: ['extension/**', 'scripts/**', 'bench/**', 'test/**', '*.config.{js,mjs}'],
    rules: {
      // npm links the packages of a workspace without anyone listing them.
      'n/no-extraneous-import': [
        'error',
        { allowModules: ['@tomograph/rules', 'tomograph', 'eslint-plugin-tomograph', 'vscode'] },
      ],
    },
  },
  {
    name: 'tests',
    files: ['test/**/*.ts'],
    rules: {
      // `describe` and `it` return nothing that anyone could await.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: 'mocha', name: ['describe', 'it'] }] },
      ],
    },
  },
);
