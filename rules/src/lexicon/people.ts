import { list } from './list.js';

/**
 * Words that denote a person, or a record that is about one person, in English and German; umlauts written out.
 *
 * Left out on purpose, since code means a thing by them at least as often: agent, child, client, driver, host, manager,
 * operator, parent, partner, player, tenant, vendor, visitor, worker.
 */
export const PERSON_WORDS = list(`
  user, person, people, human, patient, customer, employee, staff, colleague, coworker, member, guest,
  contact, lead, applicant, profile, recipient, subscriber, author, owner, sender, student, pupil,
  teacher, tutor, doctor, physician, nurse, therapist, practitioner, caregiver, guardian, spouse,
  husband, wife, participant, attendee, buyer, purchaser, shopper, payer, payee, beneficiary,
  insured, policyholder, cardholder, holder, passenger, traveller, traveler, resident, citizen, voter,
  donor, volunteer, borrower, debtor, creditor, landlord, signer, signatory, signee, invitee, reviewer,
  assignee, follower, friend, prospect, registrant, respondent, claimant, lodger, individual,
  subject person, account holder, data subject, me, viewer, instructor, learner, trainee,
  intern, consignee, addressee, personal, identity, personal info, pii, patientin, patienten,
  patientinnen, kunde, kunden, kundin, kundinnen, mitarbeiter, mitarbeiterin, mitarbeitende, benutzer,
  benutzerin, nutzer, nutzerin, anwender, bewerber, bewerberin, versicherter, versicherte, versicherten,
  mitglied, mitglieder, mitglieds, gast, gaeste, schueler, schuelerin, studentin, studenten, studierende,
  lehrer, lehrerin, arzt, aerztin, aerzte, empfaenger, empfaengerin, absender, abonnent, abonnenten,
  teilnehmer, teilnehmerin, besteller, kaeufer, kaeuferin, mieter, mieterin, vermieter, eigentuemer,
  inhaber, kontakt, kontakte, ansprechpartner, ansprechpartnerin, angestellter, angestellte,
  arbeitnehmer, beschaeftigte, beschaeftigter, azubi, auszubildende, spender, fahrgast, reisende,
  reisender, buerger, buergerin, einwohner, bewohner, klient, klientin, klienten, betroffene,
  betroffener, interessent, interessenten, schuldner, glaeubiger, zahler, kontoinhaber, karteninhaber,
  angehoerige, angehoeriger, erziehungsberechtigte, personen, autor, autorin, verfasser, besucher,
  probanden, proband
`);

/** Words that only say in what form a record is held: `CreatePatientDto`, `userData`, `PatientRecord`. */
export const CARRIER_WORDS = list(`
  dto, entity, model, type, record, row, rows, data, daten, doc, document, object, obj, item, info,
  information, detail, input, output, payload, body, request, req, response, res, form, value, param,
  props, state, result, list, liste, array, collection, set, interface, schema, dao, vo, po, dbo,
  view model, args, arg, query, datensatz, objekt, base, instance, raw, json, cache, snapshot,
  projection, read, insert, select, selection, attributes, fields, columns, context, ctx, session, i, t, s, partial, copy, create, update, patch, new, stammdaten
`);

/** Words for a record that is about a person when a person stands before it: `CustomerAddress`, `userAccount`. */
export const PERSONAL_RECORD_WORDS = list(`
  address, account, file, visit, appointment, booking, registration, identity, summary, overview, card,
  entry, history, stay, claim, enrolment, enrollment, membership, subscription, consent, name, adresse,
  anschrift, konto, akte, termin, buchung, anmeldung, karte, eintrag, historie, vertrag, mitgliedschaft,
  stamm, angaben
`);
