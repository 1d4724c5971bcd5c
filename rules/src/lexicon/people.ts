import { list } from './list.js';

/**
 * Words that denote a person, or a record that is about one person, in English and German; umlauts written out.
 *
 * Left out on purpose, since code means a thing by them at least as often: agent, child, client, driver, host, manager,
 * operator, parent, partner, player, tenant, vendor, visitor, worker.
 */
export const PERSON_WORDS = list(`
  user, person, people, human, patient, customer, employee, staff, colleague, coworker, member, guest,
  contact, lead, applicant, subscriber, author, student, pupil, teacher, tutor, doctor, physician, nurse,
  therapist, practitioner, clinician, caregiver, guardian, spouse, husband, wife, mother, father, kid, heir,
  deceased, family member, participant, attendee, shopper, insured, policyholder, cardholder, passenger,
  traveller, traveler, resident, citizen, voter, donor, volunteer, borrower, signer, signatory, signee, invitee,
  reviewer, approver, requester, assignee, follower, friend, prospect, registrant, claimant, lodger,
  individual, collaborator, commenter, uploader, creator, moderator, organizer, organiser, admin,
  administrator, subject person, account holder, data subject, me, viewer, instructor, learner, trainee,
  intern, personal, personal info, pii, patientin, patienten, patientinnen, kunde, kunden, kundin,
  kundinnen, mitarbeiter, mitarbeiterin, mitarbeitende, benutzer, benutzerin, nutzer, nutzerin, anwender,
  bewerber, bewerberin, antragsteller, antragstellerin, versicherter, versicherte, versicherten, mitglied,
  mitglieder, mitglieds, gast, gaeste, schueler, schuelerin, studentin, studenten, studierende, lehrer,
  lehrerin, arzt, aerztin, aerzte, abonnent, abonnenten, teilnehmer, teilnehmerin, mieter, mieterin,
  kontakt, kontakte, ansprechpartner, ansprechpartnerin, angestellter, angestellte, arbeitnehmer,
  beschaeftigte, beschaeftigter, azubi, auszubildende, sachbearbeiter, sachbearbeiterin, kollege, kollegin,
  fahrgast, reisende, reisender, fahrer, buerger, buergerin, einwohner, bewohner, klient, klientin,
  klienten, betroffene, betroffener, interessent, interessenten, karteninhaber, angehoerige, angehoeriger,
  erziehungsberechtigte, ehepartner, ehegatte, ehefrau, ehemann, mutter, vater, elternteil, kinder,
  geschwister, klaeger, klaegerin, beklagte, beklagter, zeuge, zeugin, erbe, erbin, erblasser, verstorbene,
  verstorbener, personen, autor, autorin, verfasser, besucher, probanden, proband, judge, lawyer, attorney,
  engineer, technician, officer, clerk, assigner, updater, inviter, billing detail, billing details,
  billing info, shipping detail, shipping details, shipping info, richter, richterin, anwalt, anwaeltin,
  rechtsanwalt, notar, pfleger, pflegerin, therapeut, therapeutin, spender, spenderin
`);

/**
 * Roles that people and organisations fill alike: the recipient of data may be a processor, the owner of a project a
 * team. What hangs on them is only possibly a matter of a person, unless the word itself says so.
 */
export const PARTY_WORDS = list(`
  recipient, sender, receiver, owner, holder, payer, payee, beneficiary, buyer, purchaser, consignee,
  addressee, landlord, creditor, debtor, respondent, lessee, lessor, licensee, actor, representative,
  empfaenger, empfaengerin, absender, eigentuemer, eigentuemerin, inhaber, kontoinhaber, zahler, schuldner,
  glaeubiger, besteller, kaeufer, kaeuferin, vermieter, auftraggeber, vertreter, vertreterin,
  bevollmaechtigte, bevollmaechtigter, empfangsbevollmaechtigter, halter, candidate, contributor, speaker
`);

/**
 * Words for a description of a person that are just as common for other descriptions: `profile` and `userProfile` are
 * about people, `assetProfile` and `securityProfile` are not.
 */
export const PORTRAIT_WORDS = list('profile, identity, persona, profil, identitaet');

/** Where a profile comes from when somebody signs in: `googleProfile` is about a person, not about Google. */
export const IDENTITY_SOURCES = list(`
  google, github, gitlab, facebook, twitter, linkedin, apple, microsoft, azure, okta, keycloak, firebase, discord, slack,
  passport, oidc, oauth, openid, saml, ldap, sso, auth, social, provider, public, private, full, extended, basic
`);

/** Participles with a preposition that stand for whoever did it: `createdBy.email`, `createdByEmail`. */
export const PERSON_PHRASES = list(`
  created by, updated by, modified by, changed by, deleted by, removed by, approved by, rejected by, requested by,
  reviewed by, invited by, uploaded by, submitted by, assigned to, assigned by, signed by, reported by, owned by,
  posted by, sent by, booked by, ordered by, closed by, resolved by, added by, edited by, verified by, logged by, scheduled by, cancelled by, canceled by, confirmed by, published by, paid by, completed by, locked by, archived by, started by,
  erstellt von, angelegt von, geaendert von, bearbeitet von, zugewiesen an
`);

/** Words before a person that say that there is none: what an invented person is called is nobody's data. */
export const INVENTED_MODIFIERS = list(
  'mock, mocked, fake, faker, dummy, test, sample, example, demo, stub, fixture',
);

/** Words that only say in what form a record is held: `CreatePatientDto`, `userData`, `PatientRecord`. */
export const CARRIER_WORDS = list(`
  dto, entity, model, type, record, row, rows, data, daten, doc, document, object, obj, item, info,
  information, detail, input, output, payload, body, request, req, response, res, form, value, param,
  props, state, result, list, liste, array, collection, set, interface, schema, dao, vo, po, dbo,
  view model, args, arg, query, datensatz, objekt, base, instance, raw, json, cache, snapshot,
  projection, read, insert, select, selection, attributes, fields, context, ctx, session, i, t, s, partial, copy, create, update, patch, new, stammdaten, schema class, entity class, model class, dto class, domain entity, domain model,
  page form, dialog form, modal form, variables, mutation
`);

/** Words for what a person fills in or asks for. As a holder they tell nothing of whose fields they hold: `Login.name`. */
export const INTAKE_WORDS = list(`
  account, session, auth, authentication, authorization, oauth, login, logon, signin, signup, sign in,
  sign up, register, registration, checkout, cart, basket, order, booking, reservation, appointment,
  application, inquiry, enquiry, request, claim, ticket, message, mail, email, letter, comment, feedback,
  rating, invitation, newsletter, subscription, donation, payment, invoice, address, contract, consent,
  onboarding, enrolment, enrollment, visit, encounter, case, delivery, shipment, shipping, billing,
  anmeldung, registrierung, bestellung, buchung, reservierung, termin, antrag, anfrage, nachricht, brief,
  bewertung, einladung, spende, zahlung, rechnung, adresse, anschrift, vertrag, einwilligung, besuch, fall,
  lieferung, versand, angaben, formular, refresh, password, username, credentials, invite
`);

/** Names that say nothing of what they stand for; every word of up to three letters counts as one as well. */
export const EMPTY_WORDS = list(`
  found, match, left, right, entity, source, self, root, inner, outer, prev, temp, item, elem, entry,
  single, node, model, initial, final, default, foo, bar, baz, thing, something, each, claims, credentials,
  credential, ticket, eintrag, wert, element, ergebnis, antwort, eingabe, ausgabe, cookies, name, client,
  tenant, partner, agent, player, visitor, child, worker
`);

/** Words for a record that is about a person when a person stands before it: `CustomerAddress`, `userAccount`. */
export const PERSONAL_RECORD_WORDS = list(`
  address, account, file, visit, appointment, booking, registration, identity, summary, overview, card,
  entry, history, stay, claim, enrolment, enrollment, membership, subscription, consent, name, adresse,
  anschrift, konto, akte, termin, buchung, anmeldung, karte, eintrag, historie, vertrag, mitgliedschaft,
  stamm, angaben
`);
