import type { Clause, ClauseId } from './clauses.js';

const CONFIDENTIALITY = { en: 'Confidentiality', de: 'Vertraulichkeit' } as const;
const PSEUDONYMISATION = { en: 'Pseudonymisation', de: 'Pseudonymisierung' } as const;
const INTEGRITY = { en: 'Integrity', de: 'Integrität' } as const;
const AVAILABILITY = { en: 'Availability and resilience', de: 'Verfügbarkeit und Belastbarkeit' } as const;
const REVIEW = {
  en: 'Regular testing, assessment and evaluation',
  de: 'Verfahren zur regelmäßigen Überprüfung, Bewertung und Evaluierung',
} as const;

/**
 * The thirteen clauses that a TOM annex under Art. 32 GDPR has in German practice, in the order of the annex.
 * The names are the legal terms and stay German in both languages; the summaries are our own words.
 */
export const CLAUSES: Readonly<Record<ClauseId, Clause>> = {
  zutrittskontrolle: {
    id: 'zutrittskontrolle',
    name: 'Zutrittskontrolle',
    chapter: CONFIDENTIALITY,
    summary: {
      en: 'Nobody enters the rooms where personal data is processed without being entitled to. Only a document can show it.',
      de: 'Wer nicht dazu befugt ist, betritt keine Räume, in denen personenbezogene Daten verarbeitet werden. Das kann nur ein Dokument belegen.',
    },
    article: 'Art. 32(1)(b)',
  },
  zugangskontrolle: {
    id: 'zugangskontrolle',
    name: 'Zugangskontrolle',
    chapter: CONFIDENTIALITY,
    summary: {
      en: 'Nobody uses the system without being entitled to: personal credentials, secure passwords, a second factor, a lock on suspicion, and encryption wherever personal data is stored.',
      de: 'Wer nicht dazu befugt ist, benutzt das System nicht: persönliche Zugangsdaten, sichere Passwörter, ein zweiter Faktor, Sperre bei Verdacht und Verschlüsselung überall dort, wo personenbezogene Daten liegen.',
    },
    article: 'Art. 32(1)(b)',
  },
  zugriffskontrolle: {
    id: 'zugriffskontrolle',
    name: 'Zugriffskontrolle',
    chapter: CONFIDENTIALITY,
    summary: {
      en: 'Inside the system, everybody reads, copies, changes and removes only what their task needs. Logs, error messages and responses are places where data slips past that.',
      de: 'Innerhalb des Systems liest, kopiert, ändert und entfernt jeder nur, was die eigene Aufgabe verlangt. Protokolle, Fehlermeldungen und Antworten sind Stellen, an denen Daten daran vorbeigelangen.',
    },
    article: 'Art. 32(1)(b)',
  },
  trennungskontrolle: {
    id: 'trennungskontrolle',
    name: 'Trennungskontrolle',
    chapter: CONFIDENTIALITY,
    summary: {
      en: 'Data collected for different purposes, or for different tenants, is processed apart, and tests do without the data of production.',
      de: 'Daten, die für verschiedene Zwecke oder Mandanten erhoben wurden, werden getrennt verarbeitet, und Tests kommen ohne Produktivdaten aus.',
    },
    article: 'Art. 32(1)(b)',
  },
  pseudonymisierung: {
    id: 'pseudonymisierung',
    name: 'Pseudonymisierung',
    chapter: PSEUDONYMISATION,
    summary: {
      en: 'Personal data is processed so that it cannot be attributed to a person without additional information, and that information is kept apart. Confidential data is not exported in readable form.',
      de: 'Personenbezogene Daten werden so verarbeitet, dass sie ohne zusätzliche Informationen keiner Person zugeordnet werden können, und diese Informationen liegen getrennt. Vertrauliche Daten werden nicht lesbar exportiert.',
    },
    article: 'Art. 32(1)(a), Art. 25(1)',
  },
  weitergabekontrolle: {
    id: 'weitergabekontrolle',
    name: 'Weitergabekontrolle',
    chapter: INTEGRITY,
    summary: {
      en: 'On its way over a network, personal data can be neither read nor altered: transport encrypted to the state of the art, integrity checked.',
      de: 'Auf dem Weg über ein Netz können personenbezogene Daten weder gelesen noch verändert werden: Übertragung nach dem Stand der Technik verschlüsselt, Unversehrtheit geprüft.',
    },
    article: 'Art. 32(1)(b)',
  },
  eingabekontrolle: {
    id: 'eingabekontrolle',
    name: 'Eingabekontrolle',
    chapter: INTEGRITY,
    summary: {
      en: 'It can be told afterwards who entered, changed or removed which personal data, and when.',
      de: 'Im Nachhinein lässt sich feststellen, wer wann welche personenbezogenen Daten eingegeben, geändert oder entfernt hat.',
    },
    article: 'Art. 32(1)(b)',
  },
  verfuegbarkeitskontrolle: {
    id: 'verfuegbarkeitskontrolle',
    name: 'Verfügbarkeitskontrolle',
    chapter: AVAILABILITY,
    summary: {
      en: 'Personal data is safe from loss and destruction; backups exist, elsewhere, and are as well protected as the original.',
      de: 'Personenbezogene Daten sind vor Verlust und Zerstörung geschützt; Sicherungen liegen an einem anderen Ort und sind so gut geschützt wie das Original.',
    },
    article: 'Art. 32(1)(b)',
  },
  wiederherstellbarkeit: {
    id: 'wiederherstellbarkeit',
    name: 'Rasche Wiederherstellbarkeit',
    chapter: AVAILABILITY,
    summary: {
      en: 'After an incident, access to personal data is restored within a planned time, and the restore has been rehearsed.',
      de: 'Nach einem Zwischenfall ist der Zugang zu personenbezogenen Daten in geplanter Zeit wiederhergestellt, und die Wiederherstellung ist geübt.',
    },
    article: 'Art. 32(1)(c)',
  },
  'datenschutz-management': {
    id: 'datenschutz-management',
    name: 'Datenschutz-Management',
    chapter: REVIEW,
    summary: {
      en: 'The measures are tested and reviewed regularly; an accepted risk has a reason, an owner and an end.',
      de: 'Die Maßnahmen werden regelmäßig geprüft und bewertet; ein angenommenes Risiko hat einen Grund, eine verantwortliche Person und ein Ende.',
    },
    article: 'Art. 32(1)(d), Art. 25(1)',
  },
  'incident-response': {
    id: 'incident-response',
    name: 'Incident-Response-Management',
    chapter: REVIEW,
    summary: {
      en: 'A breach is noticed, handled and reported in time.',
      de: 'Eine Verletzung des Datenschutzes wird bemerkt, behandelt und rechtzeitig gemeldet.',
    },
    article: 'Art. 32(1)(d), Art. 33',
  },
  voreinstellungen: {
    id: 'voreinstellungen',
    name: 'Datenschutzfreundliche Voreinstellungen',
    chapter: REVIEW,
    summary: {
      en: 'By default, only the personal data that the purpose needs is processed; tracking and marketing wait for consent.',
      de: 'In der Voreinstellung werden nur die personenbezogenen Daten verarbeitet, die der Zweck verlangt; Tracking und Werbung warten auf die Einwilligung.',
    },
    article: 'Art. 25(2)',
  },
  auftragskontrolle: {
    id: 'auftragskontrolle',
    name: 'Auftragskontrolle',
    chapter: REVIEW,
    summary: {
      en: 'A third party processes personal data only on instruction and under an agreement; processors are chosen with care, declared and checked.',
      de: 'Dritte verarbeiten personenbezogene Daten nur auf Weisung und mit Vertrag; Auftragsverarbeiter werden sorgfältig ausgewählt, benannt und kontrolliert.',
    },
    article: 'Art. 28',
  },
};
