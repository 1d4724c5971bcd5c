import type { Linter } from 'eslint';
import tseslint from 'typescript-eslint';

const FILES = ['**/*.{ts,tsx}'];
const parser = tseslint.parser as Linter.Parser;

/** TypeScript is parsed, but there is no type information. */
export const PARSED: Linter.Config = { files: FILES, languageOptions: { parser } };

/** TypeScript with the types of the project in a folder. */
export function typedIn(root: string): Linter.Config {
  return {
    files: FILES,
    languageOptions: { parser, parserOptions: { projectService: true, tsconfigRootDir: root } },
  };
}
