/** What there is about a project, in the order in which it is printed. */
export type DoctorRow =
  | 'files'
  | 'tsconfigs'
  | 'workspaces'
  | 'configuration'
  | 'annex'
  | 'schemas'
  | 'frameworks'
  | 'mappers'
  | 'validators'
  | 'loggers'
  | 'stores'
  | 'recipients'
  | 'protections'
  | 'others'
  | 'receivers';

/** What is not seen about a subject, in words. */
export interface UnseenWords {
  /** Names of the code, as code. */
  readonly subject: string;
  /** What of a package is called, as a list of code; empty where nothing is a package. */
  readonly members: string;
}

/** The texts of `tomograph doctor`. Names of the code stand in backquotes. */
export interface DoctorTexts {
  readonly found: string;
  readonly rows: Readonly<Record<DoctorRow, string>>;
  readonly files: (counts: {
    readonly typescript: number;
    readonly javascript: number;
    readonly declarations: number;
    readonly tests: number;
  }) => string;
  readonly models: (count: number) => string;
  readonly consoleIn: (files: number) => string;
  readonly noConfiguration: string;
  readonly configuration: (file: string, processors: number, knowledge: number) => string;
  readonly noAnnex: string;
  readonly annex: (file: string, found: number, all: number, missing: string) => string;
  readonly receiver: (name: string, flows: number, isDeclared: boolean) => string;
  readonly none: string;
  readonly nobody: string;
  readonly unseen: (places: number) => string;
  readonly unseenTitle: string;
  readonly nothingUnseen: string;
  /** The same, when tests alone hold some. */
  readonly nothingUnseenOutsideTests: string;
  readonly places: (count: number, inTests: number, first: string) => string;
  readonly kinds: {
    readonly unreadable: (words: string) => string;
    readonly syntax: (words: string) => string;
    readonly bound: string;
    readonly package: string;
    readonly member: string;
    readonly call: string;
  };
  /** What the bounds are called; in English by their own names. */
  readonly bounds: Readonly<Record<string, string>>;
  readonly goesIn: (categories: string) => string;
  readonly cures: {
    readonly 'fix-syntax': string;
    readonly 'make-readable': string;
    readonly 'split-function': string;
    readonly 'describe-package': (words: UnseenWords) => string;
    readonly 'describe-member': (words: UnseenWords) => string;
    readonly 'declare-function': (words: UnseenWords) => string;
    /** Here `members` is the receiver. */
    readonly 'declare-receiver': (words: UnseenWords) => string;
    readonly 'avoid-eval': string;
    readonly 'leave-tests': string;
  };
  readonly inTests: (places: number) => string;
  readonly unmodelled: (packages: number) => string;
  readonly unmodelledNote: string;
  readonly lost: (imports: number) => string;
  readonly lostNote: string;
  readonly leftOut: string;
  readonly leftOutByTsconfig: (files: number, first: string) => string;
  readonly leftOutByConfiguration: (globs: string) => string;
  readonly problems: (count: number) => string;
  readonly more: (count: number) => string;
  readonly cure: string;
  readonly columns: readonly [subject: string, places: string, what: string, cure: string];
}
