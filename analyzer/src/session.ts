import type ts from 'typescript';
import type { Policy } from '@tomograph/rules';
import type { TypeOracle } from './oracle/oracle.js';
import type { ProjectKnowledge } from './project-knowledge.js';
import type { Analysis, Annex, Evidence, Location, Problem } from './result.js';

/** The TypeScript compiler, injected: ts-morph's copy in the command line and the server, the user's own in ESLint. */
export type Compiler = typeof ts;

/** One source file, by its path relative to the project's root (forward slashes). */
export interface SourceText {
  readonly path: string;
  readonly text: string;
  /** A tree that the host has already parsed with the injected compiler, to save parsing it again. */
  readonly tree?: ts.SourceFile;
}

/** How module specifiers lead to files, beyond relative paths; all paths relative to the root. */
export interface ModuleMap {
  /** `compilerOptions.paths` of each tsconfig, with the folder the patterns apply to, innermost folder first. */
  readonly aliases: readonly {
    readonly scope: string;
    readonly pattern: string;
    readonly targets: readonly string[];
  }[];
  /** Workspace packages: name → folder and entry file. */
  readonly packages: Readonly<Record<string, { readonly folder: string; readonly entry: string }>>;
}

/** A schema that declares personal data outside TypeScript. */
export interface SchemaText {
  /** `graphql` holds types, operations or both; the text of `openapi` is JSON, whatever the file is written in. */
  readonly kind: 'prisma' | 'graphql' | 'openapi';
  readonly path: string;
  readonly text: string;
}

/** A processor that the project has an agreement with. */
export interface DeclaredProcessor {
  readonly name: string;
  readonly packages: readonly string[];
  readonly hosts: readonly string[];
  readonly agreement?: string;
  readonly categories: readonly string[];
  readonly region?: string;
  /** ISO date until which the agreement holds. */
  readonly validUntil?: string;
}

/** What a project configures, resolved and validated. */
export interface ProjectConfig {
  readonly policy: Policy;
  readonly processors: readonly DeclaredProcessor[];
  /** What the project knows of its own data and functions; layered over the built-in knowledge. */
  readonly knowledge?: ProjectKnowledge;
  /** The project's own annex, with its clauses found; passed through into the result, as is the evidence. */
  readonly annex?: Annex;
  readonly evidence?: readonly Evidence[];
  /** Whether a host may have a type checker asked; it decides by itself when absent. */
  readonly oracle?: boolean;
  /** Today as an ISO date, for expiry; given from outside so that the engine stays a pure function. */
  readonly today: string;
}

/** Everything that an analysis depends on; plain data, no file system behind it. */
export interface ProjectInput {
  readonly sources: readonly SourceText[];
  readonly modules: ModuleMap;
  readonly schemas: readonly SchemaText[];
  readonly config: ProjectConfig;
  /** What went wrong while loading; passed through into the result. */
  readonly problems: readonly Problem[];
}

/** What is known of the data at a place in a file, for hovers. */
export interface DataAt {
  readonly location: Location;
  readonly expression: string;
  readonly categories: readonly {
    readonly category: string;
    readonly certainty: 'certain' | 'possible';
    /** What it is called, when it is of the project's own making. */
    readonly label?: { readonly en: string; readonly de: string };
  }[];
}

/**
 * One analysis that lives as long as its host: the command line asks once, the server and the plugin ask after every
 * change. What crosses this interface is plain data.
 */
export interface Session {
  /** Replaces the whole input. Files whose text is unchanged keep their facts. */
  update(input: ProjectInput): void;
  /**
   * Names someone with a type checker who may be asked where the engine's own resolution leaves something open that
   * matters; nobody is asked without. An oracle speaks of the texts that the session has.
   */
  consult(oracle: TypeOracle | undefined): void;
  /** Replaces or adds one file. */
  change(source: SourceText): void;
  /** Removes one file. */
  remove(path: string): void;
  /** Analyses what has changed and returns the whole result; the same object while nothing changes. */
  analyse(): Analysis;
  /** The personal data read at a position of a file, innermost first; empty where there is none. */
  dataAt(path: string, offset: number): DataAt[];
}
