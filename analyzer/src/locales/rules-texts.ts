import type { OwnerKind, Protection, Sensitivity } from '@tomograph/rules';

/** What the knowledge is divided into, in the order in which it is printed. */
export const TOPICS = [
  'rules',
  'clauses',
  'policy',
  'channels',
  'protections',
  'categories',
  'names',
  'libraries',
  'project',
] as const;

export type Topic = (typeof TOPICS)[number];

/** What a member of a library does. */
export type Facet =
  | 'sink'
  | 'protects'
  | 'reveals'
  | 'passes'
  | 'keeps'
  | 'leavesOut'
  | 'drops'
  | 'source'
  | 'input'
  | 'unknown'
  | 'returns'
  | 'is'
  | 'calls'
  | 'configures';

/** The texts of `tomograph rules`. */
export interface RulesTexts {
  readonly topics: Readonly<Record<Topic, string>>;
  /** What a topic holds, for the overview. */
  readonly hints: Readonly<Record<Topic, string>>;
  readonly more: string;
  readonly columns: Readonly<
    Record<
      | 'id'
      | 'rule'
      | 'clause'
      | 'chapter'
      | 'article'
      | 'summary'
      | 'annex'
      | 'evidence'
      | 'channel'
      | 'rules'
      | 'state'
      | 'meaning'
      | 'key'
      | 'label'
      | 'sensitivity'
      | 'identifies'
      | 'source'
      | 'names'
      | 'category'
      | 'reading'
      | 'member'
      | 'does'
      | 'severity'
      | 'entry'
      | 'place'
      | 'package'
      | 'members'
      | 'documentation'
      | 'topic'
      | 'count'
      | 'content',
      string
    >
  >;
  readonly sensitivities: Readonly<Record<Sensitivity, string>>;
  /** Short forms of the states for the table of the policy. */
  readonly short: Readonly<Record<Protection, string>>;
  readonly meanings: Readonly<Record<Protection, string>>;
  readonly severities: { readonly error: string; readonly warning: string };
  readonly directly: string;
  readonly indirectly: string;
  /** What can hold a field, as it stands behind `certain:` in the table of names. */
  readonly holders: Readonly<Record<OwnerKind, string>>;
  readonly never: string;
  readonly certainly: string;
  readonly possibly: string;
  readonly notAfter: (words: string) => string;
  readonly only: (owners: string) => string;
  readonly policyLegend: string;
  readonly transport: string;
  readonly processor: string;
  readonly off: string;
  readonly ownPolicy: string;
  readonly annexSilent: (file: string, clauses: string) => string;
  readonly until: (date: string) => string;
  readonly processorOf: (name: string) => string;
  readonly alsoKnownAs: (names: string) => string;
  readonly sameAs: (type: string) => string;
  readonly injects: (what: string) => string;
  readonly facets: Readonly<Record<Facet, string>>;
  readonly phrases: {
    readonly data: (places: string) => string;
    readonly when: (conditions: string) => string;
    /** Follows a state of protection. */
    readonly whenCase: (conditions: string) => string;
    readonly because: (reason: string) => string;
    /** Follows a state of protection. */
    readonly otherwise: string;
    readonly transport: (places: string) => string;
    readonly recipient: string;
    readonly format: (places: string) => string;
    readonly redacted: (places: string) => string;
    readonly through: (places: string) => string;
    readonly rewritten: (places: string) => string;
    readonly allFields: string;
  };
  readonly conditions: {
    readonly is: (at: string, values: string) => string;
    readonly matches: (at: string, expression: string) => string;
    readonly present: (at: string) => string;
    readonly absent: (at: string) => string;
    readonly literal: (at: string) => string;
    readonly notLiteral: (at: string) => string;
    readonly atMost: (at: string, most: number) => string;
    readonly startsWith: (at: string, text: string) => string;
    readonly endsWith: (at: string, text: string) => string;
    readonly contains: (at: string, text: string) => string;
    readonly and: string;
    readonly or: string;
  };
  readonly unknownTopic: (topic: string, topics: readonly string[], near: string | undefined) => string;
  readonly nothingOwn: string;
}
