/** The clauses of the TOM annex, by id; names as the annex has them. */
export const CLAUSE_IDS = [
  'zutrittskontrolle',
  'zugangskontrolle',
  'zugriffskontrolle',
  'trennungskontrolle',
  'pseudonymisierung',
  'weitergabekontrolle',
  'eingabekontrolle',
  'verfuegbarkeitskontrolle',
  'wiederherstellbarkeit',
  'datenschutz-management',
  'incident-response',
  'voreinstellungen',
  'auftragskontrolle',
] as const;

export type ClauseId = (typeof CLAUSE_IDS)[number];

/** One clause of the annex in both languages. */
export interface Clause {
  readonly id: ClauseId;
  /** The legal term; the same in both languages. */
  readonly name: string;
  /** The part of the annex it stands under. */
  readonly chapter: { readonly en: string; readonly de: string };
  /** What the clause asks for, in our own words. */
  readonly summary: { readonly en: string; readonly de: string };
  /** The article of the GDPR, such as `Art. 32(1)(b)`. */
  readonly article: string;
}
