import type { Category, CategoryKey, Sensitivity } from './categories.js';

/**
 * The data categories that concern people: the whole `user` branch of Fideslang 3.1
 * (https://github.com/ethyca/fideslang/blob/main/data_files/data_categories.json), with the sensitivity, the article
 * and the labels that Fideslang does not have.
 *
 * A key that Fideslang lacks is a child of one that it has, so that a data map which only knows Fideslang can fold it
 * into its parent.
 */
export const CATEGORIES: readonly Category[] = [
  indirect('user', 'ordinary', 'personal data', 'personenbezogene Daten'),

  direct('user.name', 'ordinary', 'name', 'Name'),
  direct('user.name.first', 'ordinary', 'first name', 'Vorname'),
  direct('user.name.last', 'ordinary', 'last name', 'Nachname'),

  direct('user.contact', 'ordinary', 'contact data', 'Kontaktdaten'),
  direct('user.contact.email', 'ordinary', 'e-mail address', 'E-Mail-Adresse'),
  direct('user.contact.phone_number', 'ordinary', 'phone number', 'Telefonnummer'),
  direct('user.contact.fax_number', 'ordinary', 'fax number', 'Faxnummer'),
  direct('user.contact.address', 'ordinary', 'postal address', 'Anschrift'),
  direct('user.contact.address.street', 'ordinary', 'street', 'Straße'),
  indirect('user.contact.address.city', 'ordinary', 'town', 'Wohnort'),
  indirect('user.contact.address.postal_code', 'ordinary', 'postal code', 'Postleitzahl'),
  indirect('user.contact.address.state', 'ordinary', 'state of residence', 'Bundesland'),
  indirect('user.contact.address.country', 'ordinary', 'country of residence', 'Wohnsitzland'),
  indirect('user.contact.organization', 'ordinary', "person's organisation", 'Organisation der Person'),
  direct('user.contact.url', 'ordinary', 'personal web address', 'persönliche Internetadresse'),

  indirect('user.account', 'ordinary', 'account data', 'Kontodaten'),
  direct('user.account.username', 'ordinary', 'user name', 'Benutzername'),
  indirect('user.account.settings', 'ordinary', 'account setting', 'Kontoeinstellung'),

  indirect('user.unique_id', 'identifier', 'identifier of a person', 'Personenkennung'),
  indirect('user.unique_id.pseudonymous', 'identifier', 'pseudonym', 'Pseudonym'),
  indirect('user.device', 'identifier', 'device data', 'Gerätedaten'),
  indirect('user.device.ip_address', 'identifier', 'IP address', 'IP-Adresse'),
  indirect('user.device.device_id', 'identifier', 'device identifier', 'Gerätekennung'),
  indirect('user.device.cookie_id', 'identifier', 'cookie identifier', 'Cookie-Kennung'),
  indirect('user.device.cookie', 'identifier', 'cookie data', 'Cookie-Daten'),
  indirect('user.telemetry', 'identifier', 'telemetry of a user', 'Telemetrie eines Nutzers'),
  indirect('user.sensor', 'ordinary', 'sensor reading', 'Sensormesswert'),
  indirect(
    'user.user_sensor',
    'ordinary',
    "sensor reading of a user's surroundings",
    'Sensormesswert aus dem Umfeld eines Nutzers',
  ),

  indirect('user.authorization', 'credential', 'authorisation data', 'Berechtigungsdaten'),
  indirect('user.authorization.credentials', 'credential', 'credential', 'Zugangsdaten'),
  indirect('user.authorization.password', 'credential', 'password', 'Passwort'),
  indirect(
    'user.authorization.biometric',
    'special',
    'biometric credential',
    'biometrisches Zugangsmerkmal',
    'Art. 9',
  ),

  indirect('user.demographic', 'ordinary', 'demographic data', 'demografische Angabe'),
  indirect('user.demographic.date_of_birth', 'ordinary', 'date of birth', 'Geburtsdatum'),
  indirect('user.demographic.place_of_birth', 'ordinary', 'place of birth', 'Geburtsort'),
  indirect('user.demographic.age_range', 'ordinary', 'age', 'Alter'),
  indirect('user.demographic.gender', 'ordinary', 'gender', 'Geschlecht'),
  indirect('user.demographic.language', 'ordinary', 'language of a person', 'Sprache einer Person'),
  indirect('user.demographic.nationality', 'ordinary', 'nationality', 'Staatsangehörigkeit'),
  indirect('user.demographic.marital_status', 'ordinary', 'marital status', 'Familienstand'),
  indirect('user.demographic.profile', 'ordinary', 'profile of a person', 'Personenprofil'),
  indirect(
    'user.demographic.political_opinion',
    'special',
    'political opinion',
    'politische Meinung',
    'Art. 9',
  ),
  indirect('user.demographic.race_ethnicity', 'special', 'ethnic origin', 'ethnische Herkunft', 'Art. 9'),
  indirect(
    'user.demographic.religious_belief',
    'special',
    'religious belief',
    'Religionszugehörigkeit',
    'Art. 9',
  ),
  indirect(
    'user.demographic.sexual_orientation',
    'special',
    'sexual orientation',
    'sexuelle Orientierung',
    'Art. 9',
  ),
  indirect(
    'user.demographic.union_membership',
    'special',
    'trade union membership',
    'Gewerkschaftszugehörigkeit',
    'Art. 9',
  ),

  direct('user.government_id', 'ordinary', 'government identifier', 'amtliche Kennung'),
  direct(
    'user.government_id.national_identification_number',
    'ordinary',
    'national identification number',
    'Personenkennziffer',
  ),
  direct(
    'user.government_id.social_security_number',
    'ordinary',
    'social security number',
    'Sozialversicherungsnummer',
  ),
  direct(
    'user.government_id.tax_id',
    'ordinary',
    'tax identification number',
    'Steuer-Identifikationsnummer',
  ),
  direct('user.government_id.passport_number', 'ordinary', 'passport number', 'Passnummer'),
  direct(
    'user.government_id.drivers_license_number',
    'ordinary',
    "driver's licence number",
    'Führerscheinnummer',
  ),
  direct('user.government_id.birth_certificate', 'ordinary', 'birth certificate', 'Geburtsurkunde'),
  direct('user.government_id.immigration', 'ordinary', 'residence permit', 'Aufenthaltstitel'),
  direct('user.government_id.vehicle_registration', 'ordinary', 'vehicle registration', 'Kfz-Kennzeichen'),

  indirect('user.financial', 'financial', 'financial data', 'Finanzdaten'),
  direct('user.financial.bank_account', 'financial', 'bank account', 'Bankverbindung'),
  direct('user.financial.credit_card', 'financial', 'payment card', 'Zahlungskarte'),
  indirect('user.financial.salary', 'financial', 'salary', 'Gehalt'),
  indirect('user.financial.creditworthiness', 'financial', 'credit rating', 'Bonität'),
  indirect('user.payment', 'financial', 'payment data', 'Zahlungsdaten'),

  indirect('user.health_and_medical', 'special', 'health data', 'Gesundheitsdaten', 'Art. 9'),
  indirect('user.health_and_medical.diagnosis', 'special', 'diagnosis', 'Diagnose', 'Art. 9'),
  indirect('user.health_and_medical.medication', 'special', 'medication', 'Medikation', 'Art. 9'),
  indirect('user.health_and_medical.treatment', 'special', 'medical treatment', 'Behandlung', 'Art. 9'),
  indirect('user.health_and_medical.allergy', 'special', 'allergy', 'Allergie', 'Art. 9'),
  indirect(
    'user.health_and_medical.measurement',
    'special',
    'medical measurement',
    'medizinischer Messwert',
    'Art. 9',
  ),
  indirect('user.health_and_medical.disability', 'special', 'disability', 'Behinderung', 'Art. 9'),
  indirect('user.health_and_medical.genetic', 'special', 'genetic data', 'genetische Daten', 'Art. 9'),
  direct(
    'user.health_and_medical.insurance_beneficiary_id',
    'special',
    'health insurance number',
    'Krankenversichertennummer',
    'Art. 9',
  ),
  indirect(
    'user.health_and_medical.insurance',
    'special',
    'health insurance',
    'Krankenversicherung',
    'Art. 9',
  ),
  indirect(
    'user.health_and_medical.record_id',
    'special',
    'medical record number',
    'Patientenaktennummer',
    'Art. 9',
  ),
  direct('user.biometric', 'special', 'biometric data', 'biometrische Daten', 'Art. 9'),
  direct('user.biometric.fingerprint', 'special', 'fingerprint', 'Fingerabdruck', 'Art. 9'),
  direct('user.biometric.retinal', 'special', 'retina scan', 'Netzhautscan', 'Art. 9'),
  direct('user.biometric.voice', 'special', 'voice print', 'Stimmprofil', 'Art. 9'),
  direct(
    'user.biometric.health',
    'special',
    'biometric health data',
    'biometrische Gesundheitsdaten',
    'Art. 9',
  ),
  indirect('user.criminal_history', 'special', 'criminal record', 'strafrechtliche Angabe', 'Art. 10'),

  indirect('user.location', 'ordinary', 'location', 'Standort'),
  indirect('user.location.precise', 'ordinary', 'precise location', 'genauer Standort'),
  indirect('user.location.imprecise', 'ordinary', 'approximate location', 'ungefährer Standort'),

  indirect('user.behavior', 'ordinary', 'behaviour of a person', 'Verhalten einer Person'),
  indirect('user.behavior.browsing_history', 'ordinary', 'browsing history', 'Browserverlauf'),
  indirect('user.behavior.purchase_history', 'ordinary', 'purchase history', 'Kaufhistorie'),
  indirect('user.behavior.search_history', 'ordinary', 'search history', 'Suchverlauf'),
  indirect('user.behavior.media_consumption', 'ordinary', 'media consumption', 'Mediennutzung'),

  indirect('user.content', 'ordinary', 'text by or about a person', 'Text von einer oder über eine Person'),
  indirect('user.content.private', 'ordinary', 'private message', 'private Nachricht'),
  indirect(
    'user.content.public',
    'ordinary',
    'published text or image of a person',
    'veröffentlichter Inhalt einer Person',
  ),
  direct('user.content.self_image', 'ordinary', 'image of a person', 'Bild einer Person'),
  direct('user.social', 'ordinary', 'social media handle', 'Profil in sozialen Medien'),
  indirect('user.job_title', 'ordinary', 'job title', 'Berufsbezeichnung'),
  indirect('user.workplace', 'ordinary', 'employment data', 'Beschäftigtendaten'),
  indirect('user.childrens', 'ordinary', 'data about a child', 'Daten über ein Kind'),
  indirect('user.privacy_preferences', 'ordinary', 'privacy preference', 'Datenschutzeinstellung'),
];

const BY_KEY: ReadonlyMap<CategoryKey, Category> = new Map(
  CATEGORIES.map((category) => [category.key, category]),
);

/**
 * The category of a key. A key that is not in the table (a project's own refinement) takes everything but its key
 * from the nearest ancestor that is; a key outside the `user` branch has none.
 */
export function categoryOf(key: CategoryKey): Category | undefined {
  const exact = BY_KEY.get(key);
  if (exact) return exact;
  for (let end = key.lastIndexOf('.'); end > 0; end = key.lastIndexOf('.', end - 1)) {
    const ancestor = BY_KEY.get(key.slice(0, end));
    if (ancestor) return { ...ancestor, key };
  }
  return undefined;
}

/** True when `key` is `ancestor` or one of its descendants. */
export function isCategoryWithin(key: CategoryKey, ancestor: CategoryKey): boolean {
  return key === ancestor || key.startsWith(`${ancestor}.`);
}

function direct(
  key: CategoryKey,
  sensitivity: Sensitivity,
  en: string,
  de: string,
  article?: Category['article'],
): Category {
  return { key, sensitivity, direct: true, label: { en, de }, ...(article && { article }) };
}

function indirect(
  key: CategoryKey,
  sensitivity: Sensitivity,
  en: string,
  de: string,
  article?: Category['article'],
): Category {
  return { key, sensitivity, direct: false, label: { en, de }, ...(article && { article }) };
}
