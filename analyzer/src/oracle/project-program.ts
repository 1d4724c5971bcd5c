import { join } from 'node:path';
import { Project } from 'ts-morph';
import type ts from 'typescript';
import { isScriptName } from '../project/paths.js';
import type { Compiler, SourceText } from '../session.js';

/** The project that an oracle may make programs of. */
export interface OracleProject {
  /** Absolute real path of the root. */
  readonly root: string;
  /** The compiler that ts-morph bundles. */
  readonly compiler: Compiler;
  readonly sources: readonly SourceText[];
  /** Its tsconfigs, relative to the root. */
  readonly tsconfigs: readonly string[];
}

/** Where ts-morph keeps the declarations of the language, which no disk has. */
const LIBRARY_FOLDER = '/node_modules/typescript/lib';

/**
 * A program of the given files and all that they import. The texts of the project are those of the analysis; the rest
 * comes from the disk.
 *
 * @param files relative to the root
 */
export function makeProgram(
  { root, compiler, sources }: OracleProject,
  given: ts.CompilerOptions,
  files: readonly string[],
): ts.Program {
  const { ModuleKind, ModuleResolutionKind, ScriptTarget } = compiler;
  const options: ts.CompilerOptions = {
    target: ScriptTarget.ESNext,
    module: ModuleKind.ESNext,
    moduleResolution: ModuleResolutionKind.Bundler,
    // What earlier versions of the compiler take in by themselves has to be named to this one.
    types: ['*'],
    ...given,
    ...(files.some(isScriptName) && { allowJs: true }),
    noEmit: true,
    composite: false,
    incremental: false,
    skipLibCheck: true,
  };
  const texts = new Map(sources.map(({ path, text }) => [join(root, path), text]));
  const libraries = librariesOf(options);
  const host = compiler.createCompilerHost(options);
  const { JSDocParsingMode } = compiler;
  const fromDisk = host.getSourceFile.bind(host);
  const program = compiler.createProgram(
    files.map((path) => join(root, path)),
    options,
    {
      ...host,
      getDefaultLibLocation: () => LIBRARY_FOLDER,
      getDefaultLibFileName: (asked) => `${LIBRARY_FOLDER}/${compiler.getDefaultLibFileName(asked)}`,
      fileExists: (name) => texts.has(name) || host.fileExists(name),
      readFile: (name) => texts.get(name) ?? host.readFile(name),
      getSourceFile: (name, asked, ...rest) => {
        const library = libraries.get(name);
        if (library !== undefined) return library;
        const isScript = isScriptName(name);
        // Comments have types to tell in JavaScript only.
        const jsDocParsingMode = isScript ? JSDocParsingMode.ParseAll : JSDocParsingMode.ParseNone;
        const language = typeof asked === 'object' ? asked : { languageVersion: asked };
        const text = texts.get(name);
        return text === undefined
          ? fromDisk(name, { ...language, jsDocParsingMode }, ...rest)
          : compiler.createSourceFile(name, text, { ...language, jsDocParsingMode });
      },
    },
  );
  return program;
}

/** The declarations of the language for some options, as ts-morph has them. */
function librariesOf({ target, lib, noLib }: ts.CompilerOptions): ReadonlyMap<string, ts.SourceFile> {
  const project = new Project({ useInMemoryFileSystem: true, compilerOptions: { target, lib, noLib } });
  project.createSourceFile('/empty.ts', '');
  const { compilerObject } = project.getProgram();
  return new Map(compilerObject.getSourceFiles().map((tree) => [tree.fileName, tree]));
}
