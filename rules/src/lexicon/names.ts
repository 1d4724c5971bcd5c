import { list } from './list.js';
import type { LexiconEntry } from './model.js';

/** Names of people and of their accounts. */
export const NAMES: readonly LexiconEntry[] = [
  {
    category: 'user.name',
    reading: 'common',
    names: list('name, nom'),
    notAfter: list(`
      profile, file, class, host, domain, path, base, tag, type, display, code, short, long, internal, technical,
      given, nick, summary, stage, field, input, meta, target, form, selected, tree, sort
    `),
    examples: {
      match: list(`
        Patient.name, patientName, kunde_name, patientenname, CreateCustomerDto.name, dto.name,
        collaborator.name, createdBy.name, deceasedPersonName, googleProfile.name, recipientName,
        PadUserInfo.name, heir.name, nameOfCustomer, currentPatient.name
      `),
      mismatch: list(`
        file.name, fileName, Product.name, companyName, column.name, hook.name, className, hostname,
        packageName, User.themeName, nameLength, eventName, category.name, tableName, bucketName,
        Error.name, UserService.name, dateiname, firmenname, produktname, assetProfile.name,
        symbolProfile.name, CreateUser400.name, GetProfile401.name, voucher.name, License.name, addon.name,
        Concept.name, ReferenceType.name, shippingZone.name, attributeValue.name, strategy.display_name,
        Segment.name, mockPatient.name, tab.name, Intl.DisplayNames, target.constructor.name, messages.name,
        columns.name, errors.name
      `),
    },
  },
  {
    category: 'user.name',
    reading: 'personal',
    names: list(`
      full name, real name, legal name, contact person, account holder,
      card holder, card holder name, account holder name, nick name, recipient name, sender name, receiver name, empfaengername, absendername,
      vollstaendiger name, vor und nachname, kontoinhaber, karteninhaber, ansprechpartner, rufname,
      vollname, name des patienten, name des kunden, anrede und name, middle initial
    `),
    examples: {
      match: list(`
        fullName, full_name, User.legalName, cardholderName, accountHolder, kontoinhaber, patient.fullName,
        userData.vollstaendigerName, requestedByFullName, Card.fullName
      `),
      mismatch: list(`
        repo.full_name, file.fullName, fullNameSchema, branch.fullName, ownFullNameMessages.fullName,
        columns.fullName, formErrors.full_name
      `),
    },
  },
  {
    category: 'user.name',
    reading: 'common',
    names: list('display name, screen name, anzeigename, signature, unterschrift, salutation, anrede'),
    examples: {
      match: list(`
        User.displayName, member.display_name, displayName, me.displayName, realtimeUser.displayName,
        klagendePersonAnrede
      `),
      mismatch: list(`
        Component.displayName, product.displayName, displayNameField, JIRA_INFO.displayName,
        addonDefinition.displayName, attribute.displayName
      `),
    },
  },
  {
    category: 'user.name.first',
    reading: 'telling',
    names: list(`
      first name, given name, forename, middle name, vorname, zweiter vorname, first initial,
      geburtsvorname, christian name, prenom
    `),
    examples: {
      match: list(`
        firstName, first_name, firstname, given-name, patientFirstName, vorname, kundenvorname,
        bundIdSamlAttributes.givenName, ehepartnerVorname, verstorbeneVorname, data.given_name,
        staffMember.firstName
      `),
      mismatch: list(`
        firstNameLabel, firstNameMaxLength, hasFirstName, firstNameRegex, first, commonMessages.firstName,
        formErrors.customerFirstName, IPatientFieldErrors.givenName, element.shape.vorname,
        styles.firstName, touched.firstName
      `),
    },
  },
  {
    category: 'user.name.last',
    reading: 'telling',
    names: list(`
      last name, family name, sur name, maiden name, birth name, nachname, familienname, zuname,
      geburtsname, maedchenname
    `),
    notAfter: list('font'),
    examples: {
      match: list(`
        lastName, LAST_NAME, surname, maidenName, nachname, familien_name, mädchenname,
        klagendePersonNachname, verstorbeneGeburtsname, actionData.surname, customer.last_name
      `),
      mismatch: list(`
        fontFamilyName, lastNameColumn, isLastName, lastNameInputRef, commonMessages.lastName,
        error.fieldErrors.familyName, element.shape.surname, labels.lastName
      `),
    },
  },
  {
    category: 'user.name.first',
    reading: 'shared',
    names: list('fname'),
    examples: { match: list('User.fname, kunde.fname'), mismatch: list('fname, FileEntry.fname') },
  },
  {
    category: 'user.name.last',
    reading: 'shared',
    names: list('lname'),
    examples: { match: list('User.lname'), mismatch: list('lname, LNAME, ImportSpecifier.lName') },
  },
  {
    category: 'user.account.username',
    reading: 'personal',
    names: list(`
      user name, login name, account name, user handle, benutzername, nutzername, anmeldename, loginname,
      screenname, benutzer kennung
    `),
    notAfter: list('db, database, smtp, mysql, postgres, redis, mongo, storage, azure, aws, bot'),
    examples: {
      match: list(`
        username, userName, req.body.username, benutzername, loginName, revision.authorUsernames,
        profile.preferred_username, ILoginEvent.username, AuditLogData.username
      `),
      mismatch: list(`
        dbConfig.username, smtpOptions.username, dataSourceOptions.username, DB_USERNAME, usernameField,
        DatabaseConfig.username, testConnection.username, errors.username, WebhookConfig.username
      `),
    },
  },
];
