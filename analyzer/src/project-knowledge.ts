import type {
  ApiModel,
  Category,
  CategoryKey,
  Certainty,
  Condition,
  ProtectionCase,
  ProtectModel,
  SinkModel,
  TransportModel,
} from '@tomograph/rules';

/**
 * How a project names a function or an object of its own or of a package, after typescript-eslint's
 * `TypeOrValueSpecifier`. `name` is a path in the notation of the library models: `redact`, `log.info`,
 * `Logger#info` (a member of an instance), `createLogger().info`.
 */
export type Specifier =
  | { readonly from: 'package'; readonly package: string; readonly name: string }
  /**
   * `path` is a path or a glob, relative to the folder of the configuration; `pattern` is a regular expression of the
   * same meaning, made where the configuration is read, so that the engine needs no library for globs.
   */
  | { readonly from: 'file'; readonly path: string; readonly pattern: string; readonly name: string };

/** A test on a constant, without the regular expressions of the library models: texts are compared, not matched. */
export interface OwnCondition extends Omit<Condition, 'matches'> {
  readonly startsWith?: string;
  readonly endsWith?: string;
  readonly contains?: string;
}

type OwnTransport = Omit<TransportModel, 'encryptedWhen' | 'unencryptedWhen'> & {
  readonly encryptedWhen?: readonly (readonly OwnCondition[])[];
  readonly unencryptedWhen?: readonly (readonly OwnCondition[])[];
};

/** A sink of a project; like that of a library, with conditions of its own kind. */
export type OwnSink = Omit<SinkModel, 'when' | 'transport'> & {
  readonly when?: readonly OwnCondition[];
  readonly transport?: OwnTransport;
};

/** A call that protects data, with conditions of the project's own kind. */
export type OwnProtection = Omit<ProtectModel, 'raises'> & {
  readonly raises?: readonly (Omit<ProtectionCase, 'when'> & { readonly when?: readonly OwnCondition[] })[];
};

/** What a function of the project does, in the facets of the library models. */
export type OwnApi = Omit<ApiModel, 'sink' | 'protects'> & {
  readonly sink?: OwnSink;
  readonly protects?: OwnProtection;
};

/** One function with what it does. Several entries for one function add up. */
export interface OwnFunction {
  readonly of: Specifier;
  readonly api: OwnApi;
  /** Who receives what a sink of a package carries out, when `api.sink` says `processor`. */
  readonly recipient?: string;
}

/** Names of fields that a project reads in its own way. */
export interface OwnName {
  /** Whole names, in any spelling: `bloodGroup` is `blood_group` and `BLOOD-GROUPS` too. */
  readonly names: readonly string[];
  /** Absent for names that are never personal data. */
  readonly reading?: { readonly category: CategoryKey; readonly certainty: Certainty };
  /** Holders to which it is limited (`Donor` covers `CreateDonorDto`); every holder when absent. */
  readonly owners?: readonly string[];
}

/** A purpose for which a project processes personal data (Art. 5(1)(b) GDPR). */
export interface Purpose {
  readonly name: string;
  readonly description: string;
  readonly legalBasis: LegalBasis;
  readonly retention?: string;
}

/** The bases of Art. 6(1) GDPR, by their letter. */
export const LEGAL_BASES = [
  'consent',
  'contract',
  'legal-obligation',
  'vital-interests',
  'public-task',
  'legitimate-interests',
] as const;

export type LegalBasis = (typeof LEGAL_BASES)[number];

/** What separates the tenants of a project. */
export interface Tenancy {
  /** Fields whose value names the tenant, such as `organisationId`. */
  readonly fields: readonly string[];
  /** Models whose records belong to a tenant; every model with such a field when absent. */
  readonly models?: readonly string[];
}

/** What a project knows of its own data and functions; plain data, validated. */
export interface ProjectKnowledge {
  /** Leads from the folder of the configuration, to which paths are relative, to the root of the project. */
  readonly base: string;
  readonly categories: readonly Category[];
  readonly names: readonly OwnName[];
  /** Types and variables that are a person: their `name` is a person's. */
  readonly persons: readonly string[];
  readonly functions: readonly OwnFunction[];
  readonly purposes: readonly Purpose[];
  readonly tenancy?: Tenancy;
}
