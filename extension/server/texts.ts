import { catalogueOf, KnownError } from 'tomograph';
import type { Locale } from 'tomograph';

/** What the server says itself; sentences about findings, steps and rules are the analyzer's. */
export interface ServerTexts {
  readonly data: string;
  readonly policy: string;
  readonly clause: string;
  readonly fix: string;
  readonly path: string;
  readonly flowsTo: string;
  /** Said of a flow that the policy has nothing against. */
  readonly allowed: string;
  readonly possibly: string;
  readonly more: (count: number) => string;
  readonly asksFor: (protection: string) => string;
  readonly asksForEncryptedConnection: string;
  readonly asksForAgreement: string;
  readonly acceptedBecause: (reason: string) => string;
  readonly useScheme: (scheme: string) => string;
  readonly accept: (rule: string) => string;
  /** Stands where the owner of an acceptance belongs. */
  readonly owner: string;
}

const en: ServerTexts = {
  data: 'Data',
  policy: 'Policy',
  clause: 'Clause',
  fix: 'What to do',
  path: 'Path',
  flowsTo: 'Flows to',
  allowed: 'allowed by the policy',
  possibly: 'possibly',
  more: (count) => `and ${count} more`,
  asksFor: (protection) => `asks for data that is at least ${protection}`,
  asksForEncryptedConnection: 'asks for an encrypted connection',
  asksForAgreement: 'asks for a declared processor whose agreement covers this data',
  acceptedBecause: (reason) => `Accepted: ${reason}`,
  useScheme: (scheme) => `Use ${scheme} for this transfer`,
  accept: (rule) => `Accept ${rule} with a reason…`,
  owner: 'owner',
};

const de: ServerTexts = {
  data: 'Daten',
  policy: 'Richtlinie',
  clause: 'Klausel',
  fix: 'Abhilfe',
  path: 'Weg',
  flowsTo: 'Fließt nach',
  allowed: 'von der Richtlinie erlaubt',
  possibly: 'möglicherweise',
  more: (count) => `und ${count} weitere`,
  asksFor: (protection) => `verlangt Daten mindestens ${protection}`,
  asksForEncryptedConnection: 'verlangt eine verschlüsselte Verbindung',
  asksForAgreement: 'verlangt einen erklärten Auftragsverarbeiter, dessen Vertrag diese Daten abdeckt',
  acceptedBecause: (reason) => `Akzeptiert: ${reason}`,
  useScheme: (scheme) => `Für diese Übertragung ${scheme} verwenden`,
  accept: (rule) => `${rule} mit Begründung akzeptieren …`,
  owner: 'zuständig',
};

/** The texts in a language. */
export function serverTexts(locale: Locale): ServerTexts {
  return locale === 'de' ? de : en;
}

/** The language to speak with a client that names its own, such as `de-AT`; English for any that we do not speak. */
export function localeOf(clientLocale: string | undefined): Locale {
  return clientLocale?.toLowerCase().startsWith('de') ? 'de' : 'en';
}

/** Why an analysis failed: the sentences of a mistake that the user can mend, or the whole trace of one of ours. */
export function describeFailure(error: unknown, locale: Locale): readonly string[] {
  if (error instanceof KnownError) return error.sentences(catalogueOf(locale));
  return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
}
