import { list } from './list.js';
import type { LexiconEntry } from './model.js';

/** Ways to reach a person. */
export const CONTACT: readonly LexiconEntry[] = [
  {
    category: 'user.contact.email',
    reading: 'likely',
    names: list(`
      email, e mail, mail address, email address, recipient email, mailadresse, emailadresse,
      e mail adresse, email anschrift, mailanschrift, user mail, customer mail
    `),
    notAfter: list(`
      support, noreply, no, reply, system, from, sender, marketing, template, info, office, service,
      helpdesk, company, welcome, reset, confirmation, reminder, notification, invitation, invite,
      outgoing, privacy, security, sales, press, abuse, verification, activation, test, html, bulk, mass, queued, draft,
      transactional, newsletter, promotional, alert, error, digest, magic, last sent, service account,
      summary, cold, weekly, daily, campaign, follow up, incoming, received, unread, scheduled
    `),
    examples: {
      match: list(`
        email, eMail, e-mail, E_MAIL, emails, patientEmail, newEmail, userEmailAddress, emailAdresse,
        kundenEmail, contactEmail, User.email, req.body.email, toEmail, useremail, createdByEmail,
        assignedToEmail, unverifiedNewEmail, usernameOrEmail, klagendePersonAnwaltschaftEmail,
        googleProfile.emails, decodedToken.email
      `),
      mismatch: list(`
        emailTemplate, emailService, emailVerified, emailCount, emailSchema, supportEmail, noReplyEmail,
        fromEmail, sendEmail, emailRegex, welcomeEmail, emailSubject, emailQueue, emailProvider,
        emailEnabled, emailHash, maskedEmail, isEmail, emailType, newsletter, privacyContactEmail,
        requestVerificationEmail, keywords.customerEmails, columnsMessages.email, classes.colEmail,
        process.env.ADMIN_EMAIL, config.email, touched.email, Validators.email, warehouse.email,
        lastSummaryEmailAt, emailRemindedAt, coldEmails, incomingEmail
      `),
    },
  },
  {
    // In some countries an address, to a mail service the number of a message.
    category: 'user.contact.email',
    reading: 'shared',
    names: list('email id'),
    examples: { match: list('user.emailId, customer_email_id'), mismatch: list('event.email_id, emailId') },
  },
  {
    category: 'user.contact.phone_number',
    reading: 'likely',
    names: list(`
      phone, phone number, phone num, telephone, telephone number, mobile number, mobile num, mobile phone, cell phone,
      cell number, phone no, msisdn, telefon, telefonnummer, telefon nr, handynummer, mobilnummer,
      mobiltelefon, rufnummer, festnetz, festnetznummer, whatsapp number, sms number, mobilfunknummer,
      tel nr
    `),
    notAfter: list(
      'support, company, service, office, from, sender, hotline, twilio, is, on, for, navigation',
    ),
    numeric: true,
    examples: {
      match: list(`
        phone, phoneNumber, phone_number, Patient.mobileNumber, telefon, telefonnummer, handyNummer, phones,
        billingPhoneNumber, address.mobileNum, gesetzlicheVertretungDaten.telefonnummer, shippingPhone
      `),
      mismatch: list(`
        phoneRegex, phoneVerified, supportPhone, isPhone, phoneInput, phoneCountryCode, twilioPhoneNumber,
        telefonbuch, formErrors.phone, navigationMobile, element.shape.telefonnummer, constants.phone
      `),
    },
  },
  {
    category: 'user.contact.phone_number',
    reading: 'owned',
    names: list('tel, cell, mobil, handynr'),
    numeric: true,
    examples: {
      match: list('Kunde.tel, contact.cell, member.cell'),
      mismatch: list(`
        table.cell, cell, cellIndex, tableCell, gridCell.cell, spreadsheet.cell
      `),
    },
  },
  {
    category: 'user.contact.phone_number',
    reading: 'shared',
    names: list('mobile, handy'),
    notAfter: list('navigation, is, device'),
    numeric: true,
    examples: {
      match: list('User.mobile, member.mobile, Kunde.handy, dto.mobile'),
      mismatch: list(
        'result.mobile, gridTemplateColumns.mobile, device.mobile, breakpoints.mobile, isMobile, navigationMobile',
      ),
    },
  },
  {
    category: 'user.contact.fax_number',
    reading: 'likely',
    names: list('fax, fax number, telefax, faxnummer, telefaxnummer'),
    notAfter: list('support, company, office'),
    numeric: true,
    examples: {
      match: list('fax, faxNumber, Kontakt.telefax'),
      mismatch: list('faxService, companyFax'),
    },
  },
  {
    category: 'user.contact.address',
    reading: 'shared',
    names: list('address, address line, adresse, anschrift, adresszeile, adr, addr'),
    notAfter: list(`
      ip, mac, wallet, contract, memory, server, host, web, remote, local, listen, base, bind, token,
      eth, node, sender, from, support, company, reply
    `),
    certainOn: list('order, bestellung, shipment, invoice, rechnung, lieferung'),
    examples: {
      match: list(`
        Customer.address, patientAddress, addressLine1.address, kunde.anschrift, shippingAddress,
        kundenadresse, address, person.vertreter.adresse, patientFormerAddress
      `),
      mismatch: list(`
        walletAddress, contractAddress, memoryAddress, server.address, addressSchema, companyAddress,
        serverAddress, addressFormat, socket.address, webadresse, values.sender_address, smtpSenderAddress,
        addressEditMessages.customerAddress, faker.address, grundstueck.adresse, keywords.invoiceAddress
      `),
    },
  },
  {
    category: 'user.contact.address',
    reading: 'personal',
    names: list(`
      postal address, home address, street address, billing address, shipping address, delivery address,
      mailing address, residential address, address line1, address line2, full address, invoice address,
      lieferadresse, rechnungsadresse, privatadresse, wohnadresse, meldeadresse, postanschrift,
      lieferanschrift, rechnungsanschrift, wohnanschrift, privatanschrift, adresszusatz,
      place of residence, default address, default billing address, default shipping address
    `),
    examples: {
      match: list(`
        postalAddress, homeAddress, billing_address, lieferadresse, rechnungsAnschrift, addressLine1,
        address_line_2, customer.defaultBillingAddress, person.adresszusatz, mutation.shippingAddress
      `),
      mismatch: list(`
        shippingAddressForm, warehouse.streetAddress, billingAddressSchema, grundbesitz.adresszusatz,
        addressMessages.billingAddress
      `),
    },
  },
  {
    category: 'user.contact.address.street',
    reading: 'personal',
    names: list(`
      street, street name, house number, house no, apartment number, street number, street line, strasse, hausnummer, haus nr, strasse hausnummer, strasse und hausnummer, strasse nr, wohnungsnummer,
      postfach, po box
    `),
    notAfter: list('query, json, sql, base64, raw, date, time, error, url, hex, my, search, to'),
    numeric: true,
    examples: {
      match: list(`
        street, streetName, Address.street, straße, strasse, hausnummer, house_number, beklagteStrasse,
        ehepartnerHausnummer, validatedData.Anschrift.Strasse
      `),
      mismatch: list(`
        streetView, queryStr, dateStr, streetMap, jsonStr, Airline.streetAndNumber,
        CourtDetailsProps.street, translations.gerichtFinder.streetName, grundeigentum.strassehausnummer
      `),
    },
  },
  {
    category: 'user.contact.address.street',
    reading: 'owned',
    names: list('str'),
    certainOn: list('address, adresse, anschrift'),
    examples: {
      match: list('Kunde.str, adresse.str'),
      mismatch: list('str, dateStr, Name.str, User.jsonStr'),
    },
  },
  {
    category: 'user.contact.address.city',
    reading: 'shared',
    names: list('city, town, ort, wohnort, stadt, locality, gemeinde, ortsteil, city name, city village'),
    certainOn: list('address, adresse, anschrift'),
    examples: {
      match: list(`
        User.city, address.city, customerCity, Kunde.wohnort, city, angehoerige.ort, beklagteOrt,
        klagendePersonOrt, ausschlagendePersonOrt
      `),
      mismatch: list(`
        Store.city, cityList.city, airport.city, capacity, opacity, cityOptions, Airline.city,
        amtsgericht.ort, grundstueck.gemeinde, court.city
      `),
    },
  },
  {
    category: 'user.contact.address.postal_code',
    reading: 'shared',
    names: list('zip code, postal code, post code, plz, postleitzahl, zip postal code, wohnort plz'),
    certainOn: list('address, adresse, anschrift'),
    numeric: true,
    examples: {
      match: list(`
        zipCode, zip_code, postalCode, postcode, plz, Postleitzahl, verstorbenePlz, eigentuemerAdresse.plz,
        address.postalCode
      `),
      mismatch: list(`
        store.zipCode, postCodeLookup, plzRegex, zipCodeValidator, Airline.postalCode, grundbesitz.plz,
        arbeitsplatz.plz, fluggesellschaftPostleitzahl
      `),
    },
  },
  {
    category: 'user.contact.address.postal_code',
    reading: 'owned',
    names: list('zip, postal'),
    certainOn: list('address, adresse, anschrift'),
    numeric: true,
    examples: {
      match: list('Customer.zip, address.zip'),
      mismatch: list('zip, archive.zip, zipFile, dto.zip'),
    },
  },
  {
    category: 'user.contact.address.state',
    reading: 'owned',
    names: list('federal state, province, bundesland, kanton, residence state'),
    certainOn: list('address, adresse, anschrift'),
    examples: {
      match: list('Patient.province, address.province, Kunde.bundesland'),
      mismatch: list('state, User.state, store.province, grundstueck.bundesland'),
    },
  },
  {
    category: 'user.contact.address.state',
    reading: 'faint',
    names: list('state, county, region'),
    certainOn: list('address, adresse, anschrift'),
    examples: {
      match: list('address.state, shippingAddress.state, Patient.county'),
      mismatch: list(
        'state, User.state, component.state, order.state, reduxState.state, aws.region, warehouse.county',
      ),
    },
  },
  {
    category: 'user.contact.address.country',
    reading: 'owned',
    names: list('country, country of residence, residence country, land, wohnsitzland'),
    certainOn: list('address, adresse, anschrift'),
    examples: {
      match: list(`
        User.country, address.country, Kunde.land, billingCountry, verstorbenePersonLand
      `),
      mismatch: list(`
        country, countryCode, vat.country, locale.country, assetProfile.countries, countriesOfSubscribers,
        messages.scopeShippingCountries
      `),
    },
  },
  {
    category: 'user.contact.url',
    reading: 'owned',
    names: list('website, homepage, personal website, webseite, personal url'),
    examples: {
      match: list('User.website, profile.homepage'),
      mismatch: list(`
        company.website, homepage, package.homepage, assetProfile.website, summaryProfile.website
      `),
    },
  },
  {
    category: 'user.contact.organization',
    reading: 'owned',
    names: list('company, employer, organization name, company name, arbeitgeber, firma, firmenname'),
    examples: {
      match: list('Contact.company, Employee.employer, lead.companyName, customerInfo.companyName'),
      mismatch: list('company, companyName, product.company, assetProfile.companyName'),
    },
  },
  {
    category: 'user.contact',
    reading: 'personal',
    names: list(`
      contact detail, contact info, contact information, emergency contact, kontaktdaten, notfallkontakt,
      contact data
    `),
    examples: {
      match: list('contactDetails, emergencyContact, kontaktdaten'),
      mismatch: list('contactForm, contactPage, contactUrl'),
    },
  },
  {
    category: 'user.social',
    reading: 'owned',
    names: list(`
      twitter, twitter handle, linkedin, linkedin url, instagram, facebook, github username, discord tag,
      social handle, skype, telegram handle
    `),
    examples: {
      match: list('Profile.twitterHandle, user.linkedin, member.twitter'),
      mismatch: list(`
        twitter, icons.twitter, footer.linkedin, company.twitter, socialLinks.twitter, routes.linkedin
      `),
    },
  },
];
