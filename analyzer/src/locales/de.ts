import type { Channel, Protection } from '@tomograph/rules';
import type { Catalogue, FindingParts } from './catalogue.js';
import { deTool } from './de-tool.js';
import { deReasons } from './de-reasons.js';

/** How data gets into each channel: the verb in singular and plural, the target, and what the verb ends with. */
const ENTERS: Readonly<Record<Channel, readonly [one: string, many: string, into: string, rest?: string]>> = {
  log: ['gelangt', 'gelangen', 'ins Protokoll'],
  'error-text': ['gelangt', 'gelangen', 'in einen Fehlertext'],
  'error-tracker': ['gelangt', 'gelangen', 'in die Fehlerüberwachung'],
  analytics: ['gelangt', 'gelangen', 'an einen Analysedienst'],
  llm: ['gelangt', 'gelangen', 'an ein Sprachmodell'],
  message: ['wird', 'werden', 'in einer Nachricht', 'verschickt'],
  'third-party': ['gelangt', 'gelangen', 'an einen Dritten'],
  'http-request': ['wird', 'werden', 'in einer HTTP-Anfrage', 'gesendet'],
  connection: ['wird', 'werden', 'über eine Verbindung', 'gesendet'],
  url: ['gelangt', 'gelangen', 'in eine URL'],
  'http-response': ['wird', 'werden', 'in einer HTTP-Antwort', 'ausgegeben'],
  file: ['wird', 'werden', 'in eine Datei', 'geschrieben'],
  export: ['verlässt', 'verlassen', 'das System in einem Export'],
  'browser-storage': ['wird', 'werden', 'im Browserspeicher', 'abgelegt'],
  cookie: ['wird', 'werden', 'in einem Cookie', 'abgelegt'],
  token: ['gelangt', 'gelangen', 'in ein Token'],
  database: ['wird', 'werden', 'in der Datenbank', 'gespeichert'],
  cache: ['wird', 'werden', 'in einem Cache', 'abgelegt'],
  queue: ['wird', 'werden', 'in eine Warteschlange', 'gestellt'],
  'test-fixture': ['steht', 'stehen', 'in Testdaten'],
};

const IN_STATE: Readonly<Record<Protection, string>> = {
  plain: 'im Klartext',
  masked: 'nur maskiert',
  'pseudonymised-weak': 'nur schwach pseudonymisiert',
  pseudonymised: 'nur pseudonymisiert',
  encrypted: 'nur verschlüsselt',
  anonymised: 'anonymisiert',
  'hashed-password': 'als Passwort-Hash',
};

const MEASURE: Readonly<Record<Protection, string>> = {
  plain: 'keinen Schutz',
  masked: 'eine Maskierung',
  'pseudonymised-weak': 'ein Pseudonym',
  pseudonymised: 'eine Pseudonymisierung mit Schlüssel',
  encrypted: 'eine Verschlüsselung',
  anonymised: 'eine Anonymisierung',
  'hashed-password': 'einen Passwort-Hash',
};

/** German texts. */
export const de: Catalogue = {
  locale: 'de',
  finding,
  step: ({ kind, subject, protection }) => {
    switch (kind) {
      case 'source':
        return `personenbezogene Daten werden gelesen: ${quote(subject)}`;
      case 'assign':
        return `sie werden in ${quote(subject)} abgelegt`;
      case 'call':
        return `sie werden an ${quote(subject)} übergeben`;
      case 'return':
        return `sie kommen aus ${quote(subject)} zurück`;
      case 'protect':
        return `nach ${quote(subject)} sind sie ${de.protections[protection ?? 'plain']}`;
      case 'sink':
        return `sie verlassen das Programm durch ${quote(subject)}`;
    }
  },
  channels: {
    log: 'Protokoll',
    'error-text': 'Fehlertext',
    'error-tracker': 'Fehlerüberwachung',
    analytics: 'Analysedienst',
    llm: 'Sprachmodell',
    message: 'Nachricht (Mail, SMS, Push)',
    'third-party': 'Dritter',
    'http-request': 'HTTP-Anfrage',
    connection: 'Verbindung',
    url: 'URL',
    'http-response': 'HTTP-Antwort',
    file: 'Datei',
    export: 'Export',
    'browser-storage': 'Browserspeicher',
    cookie: 'Cookie',
    token: 'Token',
    database: 'Datenbank',
    cache: 'Cache',
    queue: 'Warteschlange',
    'test-fixture': 'Testdaten',
  },
  protections: {
    plain: 'im Klartext',
    masked: 'maskiert',
    'pseudonymised-weak': 'schwach pseudonymisiert',
    pseudonymised: 'pseudonymisiert',
    encrypted: 'verschlüsselt',
    anonymised: 'anonymisiert',
    'hashed-password': 'als Passwort gehasht',
  },
  severities: { error: 'Fehler', warning: 'Warnung' },
  article: (article) =>
    `${article.replace(/\((\d+)\)/g, ' Abs. $1').replace(/\(([a-z])\)/g, ' lit. $1')} DSGVO`,
  reasons: deReasons,
  ...deTool,
};

function finding(parts: FindingParts): string {
  const { rule, sink, recipient, required, clause } = parts;
  const through = `über ${quote(sink)}`;
  const subject = `${dataOf(parts)}${parts.origin === undefined ? '' : `, gelesen in ${parts.origin},`}`;
  const plural = parts.data.length + parts.more > 1;
  const state = `${IN_STATE[parts.protection]}${parts.reason === undefined ? '' : ` (${parts.reason})`}`;
  switch (rule) {
    case 'no-unencrypted-transport': {
      const target = recipient === undefined ? '' : ` an ${recipient}`;
      return `${subject} ${plural ? 'werden' : 'wird'} ${through} unverschlüsselt${target} übertragen; die Richtlinie verlangt eine verschlüsselte Übertragung (${clause}).`;
    }
    case 'no-undeclared-processor': {
      const reaches = `${plural ? 'gelangen' : 'gelangt'} ${through} an ${recipient ?? 'einen Dritten'}`;
      return `${subject} ${reaches}; das Verzeichnis der Auftragsverarbeiter enthält dafür keine gültige Vereinbarung (${clause}).`;
    }
    default: {
      const [one, many, into, rest] = ENTERS[parts.channel];
      const there = recipient === undefined ? into : `${into} (${recipient})`;
      const enters = [plural ? many : one, through, state, there, rest]
        .filter((part) => part !== undefined)
        .join(' ');
      return `${subject} ${enters}; die Richtlinie verlangt mindestens ${MEASURE[required]} (${clause}).`;
    }
  }
}

function dataOf({ data, more, possible }: FindingParts): string {
  const named = data.map(
    ({ expression, label }) => `${quote(expression)} (${possible ? 'möglicherweise ' : ''}${label})`,
  );
  if (more > 0) named.push(more === 1 ? 'eine weitere Angabe' : `${more} weitere Angaben`);
  const last = named.pop() ?? 'Personenbezogene Daten';
  return named.length === 0 ? last : `${named.join(', ')} und ${last}`;
}

function quote(code: string): string {
  return `\`${code}\``;
}
