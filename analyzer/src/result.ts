import type {
  CategoryKey,
  Certainty,
  Channel,
  ClauseId,
  Protection,
  RuleId,
  Sensitivity,
  Severity,
  Transport,
} from '@tomograph/rules';

/**
 * The result of an analysis: plain, serialisable data. Everything that a rule, a hover, a report or the gate shows
 * is read from here; nothing here refers to a syntax tree.
 */
export interface Analysis {
  /** Findings in order of file, position, rule. */
  readonly findings: readonly Finding[];
  /** Every flow of personal data into a channel, sufficient or not, in order of file and position. */
  readonly flows: readonly Flow[];
  /** What the analysis could not see, in order of file and position. */
  readonly blindSpots: readonly BlindSpot[];
  /** Parts of the input that could not be used; the analysis is partial when there are any. */
  readonly problems: readonly Problem[];
  readonly stats: AnalysisStats;
  /** The project's own annex, when the configuration names one. */
  readonly annex?: Annex;
  /** Documents that the project registers as evidence for clauses. */
  readonly evidence?: readonly Evidence[];
}

/** Where the project's own annex of technical and organisational measures speaks of which clause. */
export interface Annex {
  /** Path relative to the project's root, with forward slashes; it may lead out of the project with `..`. */
  readonly file: string;
  /** Clauses that the annex does not speak of are absent. */
  readonly clauses: Readonly<Partial<Record<ClauseId, AnnexPlace>>>;
}

/** A line of the annex, from zero, and the words there that name the clause. */
export interface AnnexPlace {
  readonly line: number;
  readonly heading: string;
}

/** A document that shows of a clause what code cannot. */
export interface Evidence {
  readonly clause: ClauseId;
  /** An address, or a path relative to the project's root. */
  readonly document: string;
  /** ISO date of the last day on which it holds. */
  readonly validUntil?: string;
  readonly note?: string;
}

/** A range of a file; lines and columns are zero-based, columns count UTF-16 units, the end is exclusive. */
export interface Location {
  /** Path relative to the project's root, with forward slashes. */
  readonly file: string;
  readonly start: Position;
  readonly end: Position;
}

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** What happens at a step of a flow; a reporter turns it into a phrase in the reader's language. */
export type StepKind =
  | 'source' /* personal data is read here; `subject` is the field or parameter */
  | 'assign' /* it is stored in the variable `subject` */
  | 'call' /* it is passed to the function `subject` */
  | 'return' /* it comes back from the function `subject` */
  | 'protect' /* `subject` changes its protection to `protection` */
  | 'sink'; /* it enters the channel through `subject` */

/** One step of the path that the data takes. */
export interface Step {
  readonly kind: StepKind;
  readonly location: Location;
  /** The name in the code that the phrase is about. */
  readonly subject: string;
  readonly protection?: Protection;
}

/** A data category carried by a flow, in the state in which it arrives. */
export interface CarriedData {
  readonly category: CategoryKey;
  readonly sensitivity: Sensitivity;
  readonly direct: boolean;
  readonly certainty: Certainty;
  readonly protection: Protection;
  /** The name that it has in the code, such as `patient.email`. */
  readonly expression: string;
  /** Why the protection is what it is, when that needs a word (`the key is written in the code`). */
  readonly protectionReason?: string;
  /** What the category is called, when it is of the project's own making and no table has it. */
  readonly label?: { readonly en: string; readonly de: string };
}

/** One category of personal data on its way into one channel, with the shortest path that shows it. */
export interface Flow {
  /** Where the data enters the channel, or the call that carries it there. */
  readonly location: Location;
  readonly data: CarriedData;
  readonly channel: Channel;
  /** The API or function that carries it out, such as `logger.info`. */
  readonly sink: string;
  /** Other categories in the same record. */
  readonly transport?: Transport;
  readonly recipient?: Recipient;
  /** From source to sink, at least one step; the last is the sink. */
  readonly steps: readonly Step[];
}

/** Who receives the data, when it leaves the project. */
export interface Recipient {
  /** The processor's name, or the host when it has none. */
  readonly name: string;
  readonly package?: string;
  readonly host?: string;
}

/** A flow, or several flows of one record, below what the policy asks for. */
export interface Finding {
  readonly rule: RuleId;
  readonly clause: ClauseId;
  readonly severity: Severity;
  /** `certain` when at least one of the flows is. */
  readonly certainty: Certainty;
  readonly location: Location;
  /** The flows that are not enough, most sensitive first; never empty. */
  readonly flows: readonly Flow[];
  readonly channel: Channel;
  /** The least protection that the policy asks of the first flow. */
  readonly required: Protection;
  /** Stable over moving and reformatting: built from rule, file, enclosing function, sink and categories. */
  readonly fingerprint: string;
  /** An inline acceptance that covers it; accepted findings do not count for the gate. */
  readonly accepted?: Acceptance;
}

/** `// tomograph-accept <rule> -- reason (owner, until 2027-03-31)` */
export interface Acceptance {
  readonly location: Location;
  readonly reason: string;
  readonly owner?: string;
  /** ISO date. */
  readonly until?: string;
}

export type BlindSpotKind =
  | 'unresolved-call' /* personal data was passed to something that could not be resolved */
  | 'unmodelled-library' /* personal data was passed to a library that no model describes */
  | 'syntax-error' /* a file has syntax errors; what could be read of it was analysed */
  | 'unreadable-file' /* a file is binary, too large or not text */
  | 'bound'; /* an analysis bound was reached */

/** Something that the analysis could not see. */
export interface BlindSpot {
  readonly kind: BlindSpotKind;
  readonly location: Location;
  /** What it is about: a call's name, a package, a bound. */
  readonly subject: string;
  /** What of a package is called, in the notation of the library models: `createLogger().info`. */
  readonly member?: string;
  /** Categories of the personal data that went in, sorted, where it is known. */
  readonly categories?: readonly CategoryKey[];
}

/** Part of the input that could not be used, in one sentence. */
export interface Problem {
  readonly kind: 'syntax' | 'unreadable' | 'tsconfig' | 'schema' | 'missing' | 'types';
  readonly file: string;
  readonly location?: Location;
  /** The sentence in English. */
  readonly message: string;
  /** Why, for reporters that say it in another language; `detail` is what their sentence needs beyond the file. */
  readonly reason?: ProblemReason;
  readonly detail?: string;
}

/** What can be wrong with a part of the input before the analysis begins. */
export type ProblemReason =
  | 'binary'
  | 'too-large' /* `detail` is the size in MB */
  | 'not-readable' /* `detail` is the system's code */
  | 'minified'
  | 'not-typescript' /* `detail` is what it is instead */
  | 'link-loop'
  | 'link-outside'
  | 'link-dangling'
  | 'tsconfig-broken' /* `detail` is the compiler's complaint, as for the next */
  | 'tsconfig-extends'
  | 'tsconfig-reference' /* `detail` is the missing file */
  | 'tsconfig-outside' /* `detail` is the pattern */
  | 'package-broken' /* `detail` is the parser's complaint, as for the next */
  | 'workspace-broken'
  | 'schema-broken'
  | 'types-failed' /* the type checker broke down; `detail` are its words */
  | 'types-missing' /* `detail` is a package that is not installed, as no other is */
  | 'types-late'; /* `detail` is the time that it has had, in seconds */

export interface AnalysisStats {
  readonly files: number;
  readonly lines: number;
  readonly functions: number;
}
