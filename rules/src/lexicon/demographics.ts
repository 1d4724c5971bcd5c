import { list } from './list.js';
import type { LexiconEntry } from './model.js';

/** What describes a person, the special categories of Art. 9 and 10 GDPR outside health included. */
export const DEMOGRAPHICS: readonly LexiconEntry[] = [
  {
    category: 'user.demographic.date_of_birth',
    reading: 'telling',
    names: list(`
      date of birth, birth date, birth day, dob, birth year, year of birth, born on, born at,
      birth month, geburtsdatum, geburtstag, geburtsjahr, geb datum, gebdatum, geburts datum, birth,
      date birth, bday
    `),
    numeric: true,
    dated: true,
    examples: {
      match: list(`
        dateOfBirth, birthDate, birthday, dob, DOB, date_of_birth, geburtsdatum, patientDob, geburts_datum,
        gebDatum, angehoerige.geburtsdatum, supportRecipient.birthday, currentKid.geburtsdatum,
        row.dateOfBirth
      `),
      mismatch: list(`
        birthdayTemplate, dobFormat, showBirthday, isBirthday, birthdayReminderEnabled, adobe,
        errors.geburtsdatum, error.fieldErrors.dateOfBirth, element.shape.birthday, columns.birthDate
      `),
    },
  },
  {
    category: 'user.demographic.place_of_birth',
    reading: 'telling',
    names: list(`
      place of birth, birth place, birth city, country of birth, birth country, geburtsort, geburtsland
    `),
    examples: {
      match: list(`
        placeOfBirth, birthplace, geburtsort, angehoerige.geburtsort, verstorbeneGeburtsort
      `),
      mismatch: list('birthplaceOptions, geburtsortLabel, labels.geburtsort'),
    },
  },
  {
    category: 'user.demographic.age_range',
    reading: 'owned',
    names: list('age, alter, lebensalter, age range, age group'),
    notAfter: list('max, min, cache, s, cookie, token, session'),
    certainOn: list('appointment, visit, encounter, admission, termin'),
    numeric: true,
    examples: {
      match: list('Patient.age, customerAge, Person.alter'),
      mismatch: list('age, maxAge, cache.age, User.cacheAge, page, message, storage, cookie.maxAge'),
    },
  },
  {
    category: 'user.demographic.gender',
    reading: 'personal',
    names: list('gender, sex, geschlecht, pronoun, gender identity'),
    examples: {
      match: list('gender, Patient.sex, geschlecht, CohortMember.gender, patientDetails.sex'),
      mismatch: list('product.gender, genderOptions, genderFilter, styles.gender, product.sex'),
    },
  },
  {
    category: 'user.demographic.nationality',
    reading: 'personal',
    names: list('nationality, citizenship, nationalitaet, staatsangehoerigkeit, staatsbuergerschaft'),
    examples: {
      match: list(`
        nationality, staatsangehörigkeit, Applicant.citizenship, ehepartnerStaatsangehoerigkeit
      `),
      mismatch: list(`
        nationalityOptions, nationalityList.size, applicantHasSecondNationality,
        ehepartnerHadSecondNationality
      `),
    },
  },
  {
    category: 'user.demographic.marital_status',
    reading: 'telling',
    names: list(`
      marital status, civil status, familienstand, spouse name, number of children, kinderzahl,
      ehepartner
    `),
    numeric: true,
    examples: {
      match: list('maritalStatus, familienstand, verstorbeneFamilienstand, input.familienstand'),
      mismatch: list('maritalStatusOptions, familienstandLabel, translations.familienstand'),
    },
  },
  {
    category: 'user.demographic.language',
    reading: 'faint',
    names: list('native language, mother tongue, muttersprache, spoken language, preferred language'),
    examples: {
      match: list('User.nativeLanguage, Patient.muttersprache, Patient.preferredLanguage'),
      mismatch: list('language, languageCode, file.language, config.preferredLanguage'),
    },
  },
  {
    category: 'user.demographic.religious_belief',
    reading: 'telling',
    names: list(`
      religion, religious belief, denomination, faith, konfession, religionszugehoerigkeit,
      kirchensteuermerkmal, religious affiliation, church tax
    `),
    notAfter: list('good, bad, currency, coin, bill, note'),
    examples: {
      match: list('religion, Employee.denomination, konfession, religionszugehörigkeit'),
      mismatch: list('religionOptions, currencyDenomination, goodFaith'),
    },
  },
  {
    category: 'user.demographic.race_ethnicity',
    reading: 'telling',
    names: list(`
      ethnicity, ethnic origin, ethnic group, ethnische herkunft, skin color, migrationshintergrund,
      racial origin, hautfarbe, ethnie
    `),
    notAfter: list('game, avatar'),
    examples: {
      match: list('ethnicity, ethnicOrigin, ethnischeHerkunft'),
      mismatch: list('ethnicityChart, raceCondition, race'),
    },
  },
  {
    category: 'user.demographic.race_ethnicity',
    reading: 'owned',
    names: list('race'),
    examples: {
      match: list('Patient.race'),
      mismatch: list('race, Promise.race, raceTimeout, formula1.race'),
    },
  },
  {
    category: 'user.demographic.political_opinion',
    reading: 'telling',
    names: list(`
      political opinion, political view, political party, party affiliation, political affiliation,
      politische meinung, parteizugehoerigkeit, politische einstellung
    `),
    examples: {
      match: list('politicalViews, partyAffiliation, parteizugehörigkeit'),
      mismatch: list('party, thirdParty, viewPolitical'),
    },
  },
  {
    category: 'user.demographic.sexual_orientation',
    reading: 'telling',
    names: list('sexual orientation, sexual preference, sexuelle orientierung, sex life, sexualitaet'),
    examples: {
      match: list('sexualOrientation, sexuelleOrientierung'),
      mismatch: list('orientation, screenOrientation, sexualOrientationOptions'),
    },
  },
  {
    category: 'user.demographic.union_membership',
    reading: 'telling',
    names: list(`
      union membership, trade union, gewerkschaft, gewerkschaftszugehoerigkeit,
      gewerkschaftsmitglied
    `),
    examples: {
      match: list('unionMembership, gewerkschaft, tradeUnion'),
      mismatch: list('union, UnionType, reunion, unionMembers'),
    },
  },
  {
    category: 'user.criminal_history',
    reading: 'telling',
    names: list(`
      criminal record, criminal history, criminal conviction, vorstrafe, vorstrafen, fuehrungszeugnis, strafregister,
      criminal offence, criminal offense, strafakte
    `),
    examples: {
      match: list('criminalRecord, vorstrafen, führungszeugnis'),
      mismatch: list('record, criminalRecordCheckUrl, conviction'),
    },
  },
  {
    category: 'user.biometric.fingerprint',
    reading: 'telling',
    names: list(`
      fingerprint data, fingerprint template, finger print image, fingerabdruck, fingerprint scan
    `),
    examples: {
      match: list('fingerprintTemplate, fingerabdruck'),
      mismatch: list('fingerprint, sslFingerprint, keyFingerprint'),
    },
  },
  {
    category: 'user.biometric',
    reading: 'telling',
    names: list(`
      face descriptor, face embedding, face template, biometric, biometric data, biometric template,
      gesichtserkennung, biometrisches merkmal, iris scan, voice print, stimmprofil
    `),
    examples: {
      match: list('faceDescriptor, biometricData, voicePrint'),
      mismatch: list('fontFace, biometricEnabled, isBiometric, surface'),
    },
  },
  {
    category: 'user.job_title',
    reading: 'personal',
    names: list(`
      job title, occupation, profession, beruf, berufsbezeichnung, academic title, akademischer titel,
      stellenbezeichnung, job position
    `),
    examples: {
      match: list('jobTitle, occupation, beruf, patient.occupation, userData.beruf'),
      mismatch: list('title, job.title, jobTitleFilter, page.title, errors.occupation'),
    },
  },
  {
    category: 'user.job_title',
    reading: 'faint',
    names: list('title, titel, department, abteilung, position'),
    examples: {
      match: list('Employee.title, Mitarbeiter.abteilung, klagendePersonTitle'),
      mismatch: list(`
        title, Book.title, pageTitle, cursor.position, User.pageTitle, internalRoutes.home.title,
        messages.shippingTitle, dialogMessages.billingTitle
      `),
    },
  },
];
