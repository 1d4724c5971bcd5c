import type { CategoryKey, Sensitivity } from '@tomograph/rules';

/** What a package is to the analysis, read off its model. */
export const ROLES = [
  'frameworks' /* hand over what people enter */,
  'mappers' /* yield records of the project's own declarations */,
  'schemas' /* declare or check data */,
  'loggers',
  'stores' /* databases, caches, queues, files */,
  'recipients' /* third parties, or ways to reach them */,
  'protections' /* mask, hash, encrypt */,
  'others',
] as const;

export type Role = (typeof ROLES)[number];

/** The kinds of source files that are told apart. */
export const FILE_KINDS = ['typescript', 'javascript', 'declarations'] as const;

export type FileKind = (typeof FILE_KINDS)[number];

/** A line of a file, from zero as everywhere in a result. */
export interface DoctorPlace {
  readonly file: string;
  readonly line: number;
}

/** A package that the project imports. */
export interface ImportedPackage {
  readonly name: string;
  /** Files that import values of it, other than tests. */
  readonly files: number;
  /** Tests that do. */
  readonly tests: number;
  readonly first: DoctorPlace;
}

/** A package with a model. */
export interface ModelledPackage extends ImportedPackage {
  /** Never empty. */
  readonly roles: readonly Role[];
}

/** An import of the project's own that no file answers to. */
export interface LostImport {
  readonly specifier: string;
  readonly places: number;
  readonly first: DoctorPlace;
}

/** A third party that receives personal data. */
export interface ReceivingParty {
  readonly name: string;
  readonly flows: number;
  readonly categories: readonly CategoryKey[];
  /** Whether the register of processors covers all of it. */
  readonly declared: boolean;
}

/** What is known of a project besides its analysis; plain data. */
export interface ProjectFacts {
  readonly files: Readonly<Record<FileKind, number>>;
  readonly tests: number;
  readonly tsconfigs: readonly string[];
  readonly workspaces: readonly { readonly name: string; readonly folder: string }[];
  readonly schemas: readonly { readonly path: string; readonly models: number }[];
  readonly modelled: readonly ModelledPackage[];
  readonly unmodelled: readonly ImportedPackage[];
  /** How many files call the console, which is a logger too. */
  readonly consoleFiles: number;
  readonly lostImports: readonly LostImport[];
  readonly recipients: readonly ReceivingParty[];
  readonly configuration: {
    /** Path for people; nothing when the defaults hold. */
    readonly file?: string;
    readonly processors: number;
    readonly knowledge: number;
  };
  readonly leftOut: readonly string[];
  readonly exclude: readonly string[];
  /** Subjects of blind spots that have a model, which then does not describe the member that was called. */
  readonly modelledSubjects: readonly string[];
  /** What is known of the categories that the blind spots and the recipients speak of. */
  readonly categories: Readonly<
    Record<
      CategoryKey,
      {
        readonly sensitivity: Sensitivity;
        readonly label: { readonly en: string; readonly de: string };
      }
    >
  >;
}
