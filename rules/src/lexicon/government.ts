import { list } from './list.js';
import type { LexiconEntry } from './model.js';

/** Identifiers given by authorities. */
export const GOVERNMENT: readonly LexiconEntry[] = [
  {
    category: 'user.government_id.national_identification_number',
    reading: 'telling',
    names: list(`
      national id, national id number, identity card number, id card number,
      personal identification number, nino, national insurance number, personalausweis,
      personalausweisnummer, ausweisnummer, ausweis nr, personenkennziffer, ahv nummer, personal id code,
      cpf, aadhaar, identity number
    `),
    numeric: true,
    examples: {
      match: list('nationalId, national_id_number, personalausweisnummer, ausweisNr, idCardNumber'),
      mismatch: list('nationalIdType, identity, ausweisTyp, internationalId'),
    },
  },
  {
    category: 'user.government_id.social_security_number',
    reading: 'telling',
    names: list(`
      ssn, social security number, social security no, social insurance number,
      sozialversicherungsnummer, sv nummer, sv nr, rentenversicherungsnummer, renten nr,
      versicherungsnummer rv, social security, svnr, rv nummer, rvnr, sozialversicherungs nr
    `),
    numeric: true,
    examples: {
      match: list(`
        ssn, SSN, socialSecurityNumber, sozialversicherungsnummer, svNummer, svnr, row.ssn,
        Employee.social_security_number
      `),
      mismatch: list('ssnRegex, isSsn, session, ssnLength, svnRevision, masks.ssn'),
    },
  },
  {
    category: 'user.government_id.tax_id',
    reading: 'personal',
    names: list(`
      tax id, tax number, tax identification number, tax no, taxpayer id, steuer id,
      steueridentifikationsnummer, steuernummer, steuer nr, idnr, steuer identnummer,
      steuerliche identifikationsnummer, steueridentnummer, itin
    `),
    notAfter: list('company, vat, seller, business'),
    numeric: true,
    examples: {
      match: list(`
        taxId, Employee.tax_id, steuerId, steuernummer, steuer_identifikationsnummer, taxNumber,
        person.steuerId, normalizedSteuerId, FscBeantragtData.steuerId
      `),
      mismatch: list(`
        company.taxId, taxRate, vatTaxId, taxIdType, syntaxId, productTaxId, grundstueck.steuernummer,
        taxMessages.taxNumber
      `),
    },
  },
  {
    category: 'user.government_id.passport_number',
    reading: 'telling',
    names: list(`
      passport number, passport no, passport id, passnummer, reisepass, reisepassnummer, pass nr,
      reisepass nr
    `),
    numeric: true,
    examples: {
      match: list('passportNumber, passport_no, reisepassnummer, passNr'),
      mismatch: list('passport, passportStrategy, passportNumberMask'),
    },
  },
  {
    category: 'user.government_id.passport_number',
    reading: 'owned',
    names: list('passport'),
    examples: {
      match: list('Traveller.passport'),
      mismatch: list('passport, req.passport, app.passport'),
    },
  },
  {
    category: 'user.government_id.drivers_license_number',
    reading: 'telling',
    names: list(`
      driver license, drivers license, driver licence, drivers licence, driver license number,
      drivers license number, driving licence number, driving license, fuehrerschein,
      fuehrerscheinnummer, fuehrerschein nr
    `),
    numeric: true,
    examples: {
      match: list('driversLicense, driver_license_number, führerscheinnummer'),
      mismatch: list('license, driver, driversLicenseClass, packageLicense'),
    },
  },
  {
    category: 'user.government_id.vehicle_registration',
    reading: 'likely',
    names: list(`
      license plate, licence plate, number plate, vehicle registration, kennzeichen, kfz kennzeichen,
      nummernschild, plate number
    `),
    notAfter: list('laender, status, merkmal'),
    examples: {
      match: list('licensePlate, kfzKennzeichen, numberPlate'),
      mismatch: list('plate, template, licensePlateRegex, länderkennzeichen'),
    },
  },
  {
    category: 'user.government_id.immigration',
    reading: 'telling',
    names: list(`
      visa number, residence permit, residence permit number, aufenthaltstitel, immigration status,
      visa status, arbeitserlaubnis, asylum status
    `),
    examples: {
      match: list('visaNumber, residencePermit, aufenthaltstitel'),
      mismatch: list('visa, paymentMethods.visa, permit'),
    },
  },
];
