import { list } from './list.js';
import type { LexiconEntry } from './model.js';

/** Where a person is, what they do, what they say and what others write about them. */
export const CONTENT: readonly LexiconEntry[] = [
  {
    category: 'user.location.precise',
    reading: 'shared',
    names: list(`
      latitude, longitude, lat, lng, lon, geo location, gps position, gps coordinate, gps location,
      current location, last known location, gps, breitengrad, laengengrad, standort, geo position,
      coordinates, geo coordinates
    `),
    numeric: true,
    examples: {
      match: list('User.latitude, User.lat, customerLng, User.lastKnownLocation, latitude'),
      mismatch: list('store.latitude, map.lat, latency, flat, latLngBounds'),
    },
  },
  {
    category: 'user.location',
    reading: 'owned',
    names: list('location, residence, aufenthaltsort, wohnsitz'),
    examples: {
      match: list('User.location, Kunde.wohnsitz'),
      mismatch: list('location, window.location, file.location, locationId, allocation'),
    },
  },
  {
    category: 'user.behavior.browsing_history',
    reading: 'telling',
    names: list(`
      browsing history, visited page, page history, browserverlauf, surfverhalten, click history
    `),
    examples: {
      match: list('browsingHistory, visitedPages'),
      mismatch: list('history, browserHistory, pageHistoryLimit'),
    },
  },
  {
    category: 'user.behavior.purchase_history',
    reading: 'telling',
    names: list(`
      purchase history, order history, kaufhistorie, bestellhistorie, einkaufsverhalten,
      shopping history
    `),
    examples: {
      match: list('purchaseHistory, bestellhistorie'),
      mismatch: list('purchases, orderHistoryPage, history'),
    },
  },
  {
    category: 'user.behavior.search_history',
    reading: 'telling',
    names: list('search history, suchverlauf, recent searches, suchhistorie'),
    examples: {
      match: list('searchHistory, suchverlauf'),
      mismatch: list('search, searchHistoryLimit, history'),
    },
  },
  {
    category: 'user.content',
    reading: 'shared',
    names: list(`
      note, notes, remark, private note, internal note, notiz, notizen, bemerkung, bemerkungen,
      anmerkung, anmerkungen, about me, bio, biography, lebenslauf, resume, curriculum vitae,
      cover letter, anschreiben, ueber mich
    `),
    notAfter: list('release, foot, music, side, credit, delivery, patch, promissory'),
    certainOn: list('appointment, visit, consultation, termin, encounter, prescription, application'),
    examples: {
      match: list(`
        Patient.notes, customerNotes, User.bio, Kunde.bemerkung, Appointment.notes, notes, customer.note,
        Order.customerNote, CustomerDetailsPageFormData.note
      `),
      mismatch: list(`
        releaseNotes, footnote, notebook, product.notes, User.noteCount, giftCard.note, messages.note,
        GiftCardCreateFormData.note
      `),
    },
  },
  {
    category: 'user.content',
    reading: 'faint',
    names: list('comment, description, kommentar, beschreibung, about, feedback'),
    examples: {
      match: list('Patient.comment, User.about'),
      mismatch: list(`
        comment, Product.description, description, commentCount, User.roleDescription,
        dialogMessages.customerDescription, hubMessages.staffDescription, assetProfile.comment
      `),
    },
  },
  {
    category: 'user.content.private',
    reading: 'telling',
    names: list(`
      private message, chat message, private nachricht, chatverlauf, chat history
    `),
    examples: {
      match: list('privateMessages, chatverlauf'),
      mismatch: list('message, errorMessage, chatMessageType'),
    },
  },
  {
    // Also the message that stands directly on an error or in an answer.
    category: 'user.content.private',
    reading: 'shared',
    names: list('direct message'),
    examples: { match: list('user.directMessages'), mismatch: list('directMessage, error.directMessage') },
  },
  {
    category: 'user.content.self_image',
    reading: 'owned',
    names: list(`
      photo, avatar, avatar url, profile picture, profile image, picture, portrait, selfie, profilbild,
      lichtbild, passfoto, foto, image, image url, photo url
    `),
    examples: {
      match: list(`
        User.avatar, profile.photoUrl, Patient.photo, member.profilePicture, createdBy.imageUrl,
        creator.avatar, reviewer.image_url, staffMember.avatar
      `),
      mismatch: list(`
        photo, product.image, avatarSize, imageUrl, docker.image, picture, styles.patientAvatar,
        topNavMenuItem.avatar, chatBotAvatar.size
      `),
    },
  },
  {
    category: 'user.workplace',
    reading: 'telling',
    names: list(`
      employment history, performance review, work history, absence reason, fehlzeiten, krankheitstage,
      sick days, arbeitszeugnis, leistungsbeurteilung, abmahnung, termination reason, kuendigungsgrund
    `),
    numeric: true,
    examples: {
      match: list('employmentHistory, performanceReview, krankheitstage'),
      mismatch: list('performance, reviews, performanceReviewCycleId'),
    },
  },
];
