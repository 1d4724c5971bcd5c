import { list } from './list.js';
import type { LexiconEntry } from './model.js';

/** Internal identifiers, device identifiers and what technology says about a person. */
export const IDENTIFIERS: readonly LexiconEntry[] = [
  {
    category: 'user.unique_id',
    reading: 'owned',
    names: list(`
      id, uuid, guid, uid, external id, number, no, nr, nummer, kennung, public id, social id, third party id, scim id,
      google id, facebook id, github id, apple id, auth0 id, keycloak id, legacy id, provider user id, identifier
    `),
    notAfter: list(`
      billing, shipping, delivery, home, private, personal, emergency, phone, house, card, account, version, order, serial, request, trace, template, price, page
    `),
    numeric: true,
    examples: {
      match: list(`
        User.id, userId, patient_id, PATIENT_ID, customerUuid, customerNumber, mitarbeiterId, patientenId,
        userIDs, memberNo, createdByUserId, patientUuid, granteeUserId, chatMessage.authorId,
        updateUserDto.socialId, CohortMember.identifier, ownerId
      `),
      mismatch: list(`
        id, file.id, product.id, requestId, clientId, User.templateId, orderId, column.key, userCount,
        useId, symbolProfileId, assetProfile.id, billing.id, shippingAddress.id, userSchema.$id,
        mockPatient.id, authProviderId, GetUser404.id, previousSibling.id
      `),
    },
  },
  {
    category: 'user.unique_id',
    reading: 'faint',
    names: list('ref, key, reference, referenz'),
    numeric: true,
    examples: {
      match: list('Customer.reference, kundenReferenz, StaticUser.key'),
      mismatch: list(
        'userRef, customerKey, inputRef, placeholderRef, column.key, React.ref, Map.key, authorKeys',
      ),
    },
  },
  {
    category: 'user.unique_id',
    reading: 'hint',
    names: list(
      'created by, updated by, assigned to, approved by, requested by, uploaded by, submitted by, erstellt von',
    ),
    numeric: true,
    examples: {
      match: list('Order.createdBy, ticket.assignedTo, created_by, document.uploaded_by, erstelltVon'),
      mismatch: list('sortedBy, orderBy, groupBy, filterBy, poweredBy, config.createdBy, errors.createdBy'),
    },
  },
  {
    category: 'user.unique_id',
    reading: 'telling',
    names: list(`
      person id, person number, personnel number, employee number, kundennummer, kunden nr,
      mitgliedsnummer, mitglieds nr, personalnummer, personal nr, patientennummer, patienten nr,
      matrikelnummer, benutzer id, student number, matriculation number, mitarbeiternummer,
      insured person id
    `),
    numeric: true,
    examples: {
      match: list('kundennummer, kundenNr, employeeNumber, matrikelnummer, mitgliedsnummer, personal_nr'),
      mismatch: list('kundennummernkreis, employeeNumberFormat, numberOfEmployees'),
    },
  },
  {
    category: 'user.unique_id.pseudonymous',
    reading: 'hint',
    names: list('session id, visitor id, distinct id, anonymous id, tracking id, pseudonym, sub'),
    numeric: true,
    examples: {
      match: list(`
        visitorId, distinctId, payload.sub, pseudonym, request.user.sessionId, claims.sub
      `),
      mismatch: list('subscription, subject, sessionIdleTime, subSet.size, config.sessionId'),
    },
  },
  {
    category: 'user.device.ip_address',
    reading: 'shared',
    names: list(`
      ip, ip address, client ip, remote ip, remote address, remote addr, x forwarded for, ip adresse,
      ipv4, ipv6, ip addr
    `),
    notAfter: list('server, bind, listen, container, pod, public, private, elastic, gateway, local'),
    examples: {
      match: list(`
        ip, ipAddress, clientIp, User.ip_address, remoteAddress, IPAddress, ipAdresse, auditUser.ip,
        LoginEventSchema.ip, row.client_ip, ConnectedInstancesSchema.clientIp
      `),
      mismatch: list(`
        serverIp, zip, host.ip, ipRange, trip, container.ip, ipVersion, tooltip, ipWhitelist, config.ip,
        blockedIpsMessages.ip, dbServer.ipAddress
      `),
    },
  },
  {
    category: 'user.device.ip_address',
    reading: 'likely',
    names: list(`
      last login ip, login ip, signup ip, registration ip, user ip, visitor ip, sign up ip, last ip
    `),
    examples: {
      match: list(`
        lastLoginIp, user_ip, registrationIp, LastLoginIpComponent.lastLoginIp, user.data.lastLoginIp
      `),
      mismatch: list('loginIpLimit, ipLimiter, styles.lastLoginIp, lastLoginIpLabel'),
    },
  },
  {
    category: 'user.device.device_id',
    reading: 'shared',
    names: list('device id, hardware id, geraete id'),
    notAfter: list('usb, gpu, audio, input, output, video'),
    examples: {
      match: list('User.deviceId, deviceId, customer_device_id, Patient.geraeteId'),
      mismatch: list(
        'usbDeviceId, audioDeviceId, deviceIdMap, sensor.deviceId, deviceIds.size, inputDeviceId',
      ),
    },
  },
  {
    category: 'user.device.device_id',
    reading: 'likely',
    names: list(`
      imei, idfa, advertising id, mac address, device token, push token, fcm token,
      device fingerprint, browser fingerprint
    `),
    examples: {
      match: list('imei, pushToken, browserFingerprint'),
      mismatch: list('deviceType, keyFingerprint, pushTokenService, fcmTokenCount'),
    },
  },
  {
    category: 'user.device',
    reading: 'hint',
    names: list('user agent, browser version, device name, geraetename, device model, screen resolution'),
    examples: {
      match: list('userAgent, user_agent, deviceName, session.userAgent'),
      mismatch: list('userAgentParser, agent, device, errors.userAgent, userAgentDataSupport'),
    },
  },
  {
    category: 'user.device.cookie_id',
    reading: 'hint',
    names: list('cookie id, ga client id, session cookie'),
    examples: {
      match: list('cookieId, gaClientId'),
      mismatch: list('cookieName, clientId, cookieOptions'),
    },
  },
];
