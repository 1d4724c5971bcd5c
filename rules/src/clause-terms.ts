import type { ClauseId } from './clauses.js';

/**
 * What annexes call a clause, German and English, lower case, umlauts and ß written out; a blank stands for a blank, a
 * hyphen or nothing.
 *
 * - `terms` name the clause wherever they stand. The English ones are those of the template of the Gesellschaft für
 *   Datenschutz und Datensicherheit (GDD) and of common translations of the old annex to § 9 BDSG.
 * - `cues` speak of its matter; they count only where no term does.
 */
export interface ClauseTerms {
  readonly terms: readonly string[];
  readonly cues: readonly string[];
}

export const CLAUSE_TERMS: Readonly<Record<ClauseId, ClauseTerms>> = {
  zutrittskontrolle: {
    terms: [
      'zutrittskontrolle',
      'zutrittsregelung',
      'physical access control',
      'physical entry control',
      'physical access',
      'admission control',
      'entry control to premises',
      'site access control',
      'premises access control',
    ],
    cues: ['unbefugten zutritt', 'zutritt', 'physical security', 'premises', 'gebaeudesicherheit'],
  },
  zugangskontrolle: {
    terms: [
      'zugangskontrolle',
      'system access control',
      'electronic access control',
      'logical access control',
      'access control to systems',
      'admittance control',
      'denial of use control',
      'system access',
      'system entry control',
    ],
    cues: ['systembenutzung', 'authentifizierung', 'kennwort', 'passwort', 'authentication', 'password'],
  },
  zugriffskontrolle: {
    terms: [
      'zugriffskontrolle',
      'data access control',
      'internal access control',
      'access control to data',
      'user access control',
      'permission control',
      'data access',
      'access control',
    ],
    cues: ['berechtigungskonzept', 'zugriffsrecht', 'least privilege', 'access right', 'role concept'],
  },
  trennungskontrolle: {
    terms: [
      'trennungskontrolle',
      'trennungsgebot',
      'trennbarkeit',
      'separation control',
      'isolation control',
      'segregation control',
      'separation by purpose',
      'separation of processing',
      'separation rule',
      'data separation',
      'purpose separation',
    ],
    cues: [
      'getrennte verarbeitung',
      'mandantentrennung',
      'mandantenfaehigkeit',
      'multi tenancy',
      'tenant separation',
    ],
  },
  pseudonymisierung: {
    terms: ['pseudonymisierung', 'pseudonymisation', 'pseudonymization'],
    cues: ['pseudonymisiert', 'pseudonymised', 'pseudonymized', 'anonymisierung', 'anonymisation'],
  },
  weitergabekontrolle: {
    terms: [
      'weitergabekontrolle',
      'uebertragungskontrolle',
      'transportkontrolle',
      'data transfer control',
      'transfer control',
      'transmission control',
      'disclosure control',
      'transport control',
    ],
    cues: [
      'datenuebertragung',
      'elektronischer uebertragung',
      'data in transit',
      'in transit',
      'transmission',
    ],
  },
  eingabekontrolle: {
    terms: ['eingabekontrolle', 'data entry control', 'input control', 'data input control', 'entry logging'],
    cues: ['nachvollziehbarkeit', 'protokollierung der eingabe', 'audit trail', 'audit log'],
  },
  verfuegbarkeitskontrolle: {
    terms: ['verfuegbarkeitskontrolle', 'availability control'],
    cues: [
      'verfuegbarkeit und belastbarkeit',
      'verfuegbarkeit',
      'availability and resilience',
      'availability',
      'datensicherung',
      'backup',
    ],
  },
  wiederherstellbarkeit: {
    terms: [
      'rasche wiederherstellbarkeit',
      'rasche wiederherstellung',
      'wiederherstellbarkeit',
      'rapid recovery',
      'rapid recoverability',
      'rapid restoration',
      'recoverability',
      'restorability',
      'restoration of availability',
      'recovery control',
    ],
    cues: ['wiederherstellung', 'disaster recovery', 'restore', 'recovery'],
  },
  'datenschutz-management': {
    terms: [
      'datenschutz management',
      'datenschutz managementsystem',
      'datenschutz organisation',
      'data protection management',
      'privacy management',
      'data privacy management',
      'privacy management system',
    ],
    cues: [
      'datenschutzkonzept',
      'datenschutzbeauftragte',
      'data protection officer',
      'regelmaessige ueberpruefung',
    ],
  },
  'incident-response': {
    terms: [
      'incident response management',
      'incident response',
      'incident management',
      'security incident management',
      'stoerungsmanagement',
      'vorfallmanagement',
      'vorfallsmanagement',
      'vorfallreaktion',
      'umgang mit datenschutzvorfaellen',
      'umgang mit sicherheitsvorfaellen',
      'breach management',
    ],
    cues: ['datenschutzvorfall', 'datenschutzverletzung', 'datenpanne', 'security incident', 'data breach'],
  },
  voreinstellungen: {
    terms: [
      'datenschutzfreundliche voreinstellung',
      'datenschutzfreundlichen voreinstellung',
      'datenschutz durch voreinstellung',
      'datenschutz durch technikgestaltung',
      'privacy by default',
      'data protection by default',
      'data protection by design and by default',
      'data protection by design and default',
      'privacy by design and by default',
      'privacy friendly default settings',
      'privacy friendly defaults',
      'data protection friendly default settings',
    ],
    cues: ['voreinstellung', 'privacy by design', 'data protection by design', 'default settings'],
  },
  auftragskontrolle: {
    terms: [
      'auftragskontrolle',
      'order control',
      'order or contract control',
      'contract control',
      'job control',
      'commission control',
      'processor control',
      'control of processors',
      'control of instructions',
      'commissioned processing control',
      'subcontractor control',
    ],
    cues: [
      'auftragsverarbeitung',
      'auftragsdatenverarbeitung',
      'auftragsverarbeiter',
      'processors',
      'subprocessors',
    ],
  },
};
