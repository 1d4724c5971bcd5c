import type { Channel, Protection, RuleId, Severity } from '@tomograph/rules';
import type { BlindSpotKind, ProblemReason, Step } from '../result.js';
import type { DoctorTexts } from './doctor-texts.js';
import type { RulesTexts } from './rules-texts.js';

/** The languages that Tomograph speaks. */
export const LOCALES = ['de', 'en'] as const;

export type Locale = (typeof LOCALES)[number];

/** What the sentence of a finding is made of; names from the code are not yet quoted. */
export interface FindingParts {
  readonly rule: RuleId;
  readonly channel: Channel;
  /** The data, most sensitive first: the name in the code with the label of its category. */
  readonly data: readonly { readonly expression: string; readonly label: string }[];
  /** How many more there are than `data` names. */
  readonly more: number;
  /** The file in which the data is read, when it is another one than the finding's. */
  readonly origin?: string;
  /** The data is only possibly personal. */
  readonly possible: boolean;
  readonly sink: string;
  readonly protection: Protection;
  /** Why the protection is what it is, in the language of the catalogue. */
  readonly reason?: string;
  readonly required: Protection;
  /** Who receives it, by name or host. */
  readonly recipient?: string;
  /** Clause and article, formatted. */
  readonly clause: string;
}

/** Short and long description of a rule, and what to do about its findings. */
export interface RuleTexts {
  readonly short: string;
  readonly full: string;
  readonly fix: string;
}

/** A catalogue of all texts in one language. Functions return whole sentences, so that grammar stays in one place. */
export interface Catalogue {
  readonly locale: Locale;
  readonly finding: (parts: FindingParts) => string;
  readonly step: (step: Step) => string;
  readonly rules: Readonly<Record<RuleId, RuleTexts>>;
  /** The channel as a heading or a table's cell. */
  readonly channels: Readonly<Record<Channel, string>>;
  /** A state of protection as a table's cell. */
  readonly protections: Readonly<Record<Protection, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  /** `Art. 32(1)(b)` as it is cited in this language. */
  readonly article: (article: string) => string;
  /** Phrases of library models that follow "because", by their English wording; absent where it is English anyway. */
  readonly reasons?: Readonly<Record<string, string>>;
  readonly blindSpots: Readonly<Record<BlindSpotKind, (subject: string) => string>>;
  readonly problems: Readonly<Record<ProblemReason, (file: string, detail: string) => string>>;
  /** A file with syntax errors: its place (`src/a.ts:3:5`) and the compiler's words about the first. */
  readonly syntaxProblem: (place: string, words: string) => string;
  readonly report: ReportTexts;
  readonly errors: ErrorTexts;
  readonly config: ConfigTexts;
  readonly help: HelpTexts;
  readonly rulesCommand: RulesTexts;
  readonly doctor: DoctorTexts;
}

/** What reports say around their findings. */
export interface ReportTexts {
  readonly summary: (counts: {
    readonly errors: number;
    readonly warnings: number;
    readonly accepted: number;
    readonly files: number;
    readonly flows: number;
  }) => string;
  readonly clean: (counts: {
    readonly files: number;
    readonly flows: number;
    readonly accepted: number;
  }) => string;
  readonly partial: (problems: number) => string;
  readonly blindSpots: (count: number) => string;
  readonly more: (count: number) => string;
  readonly fix: string;
  readonly clause: string;
  readonly accepted: (reason: string, owner: string | undefined, until: string | undefined) => string;
  /** Heads of the table in a pull request. */
  readonly columns: {
    readonly place: string;
    readonly data: string;
    readonly channel: string;
    readonly protection: string;
    readonly required: string;
    readonly clause: string;
  };
}

/** Mistakes in the use of the command line, each with what to do. */
export interface ErrorTexts {
  readonly pathMissing: (path: string) => string;
  readonly notASource: (path: string) => string;
  readonly nothingToAnalyse: (paths: readonly string[]) => string;
  readonly differentProjects: (first: string, second: string) => string;
  readonly projectIsNoFile: (path: string) => string;
  readonly projectOutside: (path: string) => string;
  readonly unknownCommand: (command: string, known: readonly string[], near: string | undefined) => string;
  readonly noCommand: (known: readonly string[]) => string;
  readonly unknownOption: (option: string, near: string | undefined) => string;
  readonly optionNeedsValue: (option: string) => string;
  readonly optionTakesNoValue: (option: string) => string;
  readonly unknownValue: (option: string, value: string, known: readonly string[]) => string;
  readonly noCount: (option: string, value: string) => string;
  readonly unexpectedArgument: (command: string, argument: string) => string;
  readonly twoFormatsPrinted: string;
  readonly outputTwice: (file: string) => string;
  readonly outputFailed: (file: string, reason: string) => string;
  readonly seeHelp: string;
}

/** Mistakes in a configuration; `where` is a path such as `processors[0].agreement`. */
export interface ConfigTexts {
  readonly mistake: (place: string, sentence: string) => string;
  readonly noJson: (place: string, code: string) => string;
  readonly notReadYet: (file: string) => string;
  readonly unreadable: (file: string, reason: string) => string;
  readonly unknownKey: (where: string, near: string | undefined) => string;
  readonly unknownValue: (
    where: string,
    value: string,
    near: string | undefined,
    known?: readonly string[],
  ) => string;
  readonly wrongType: (where: string, expected: string, found: string) => string;
  readonly missing: (where: string, expected: string) => string;
  readonly empty: (where: string) => string;
  readonly wrongFormat: (where: string, value: string, format: string) => string;
  /** One of the keys must be there. */
  readonly needs: (where: string, keys: readonly string[]) => string;
  /** Of the keys only one may be there. */
  readonly excludes: (where: string, keys: readonly string[]) => string;
  readonly twice: (where: string, value: string) => string;
  /** A category of the project's own that there is already. */
  readonly builtIn: (where: string, key: string) => string;
  /** A category of the project's own whose parent is not known. */
  readonly orphan: (where: string, key: string, near: string | undefined) => string;
  readonly documentUnreadable: (where: string, file: string, reason: string) => string;
  readonly documentNoText: (where: string, file: string) => string;
  /** Names of JSON types by the validator's. */
  readonly types: Readonly<Record<string, string>>;
  readonly formats: Readonly<
    Record<'date' | 'host' | 'category' | 'duration' | 'apiPath' | 'identifier' | 'place' | 'inside', string>
  >;
}

/** Texts of `--help` and the progress line. */
export interface HelpTexts {
  readonly main: string;
  readonly scan: string;
  readonly rules: string;
  readonly doctor: string;
  readonly loading: string;
  readonly analysing: (files: number) => string;
}
