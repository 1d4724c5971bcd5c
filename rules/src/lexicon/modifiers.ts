import { list } from './list.js';

/** Adjectives and roles that put the word after them on a person: `billingName`, `homeCity`, `shippingAddress`. */
export const PERSONAL_MODIFIERS = list(`
  billing, shipping, delivery, home, personal, emergency, maiden, residential, privat, wohn,
  liefer, rechnungs
`);

/** Adjectives that change nothing: `newEmail`, `primaryPhone`, `currentCity`. */
export const NEUTRAL_MODIFIERS = list(`
  new, old, my, private, current, previous, prev, next, last, first, primary, secondary, main, alternative, alternate,
  alt, other, second, work, business, updated, existing, original, normalized, trimmed, lower, lowercase,
  raw, plain, unverified, verified, confirmed, pending, selected, the, a, an, this, that, full, all,
  neue, neuer, alte, alter, aktuelle, weitere, haupt, to, cc, bcc, e, in, out, input, user, target,
  their, his, her, your, legal, preferred, local, form, login, signup, db, data, body, dto, req, meta,
  record
`);

/** Words after a name that change nothing: `emailValue`, `phoneNumberRaw`, `emailList`, `address2`. */
export const NEUTRAL_SUFFIXES = list(`
  value, val, raw, plain, string, text, list, array, set, lower, lowercase, normalized, trimmed, clean,
  data, info, liste, wert, one, two, primary, secondary, new, old, original, current, private, home,
  work, mobile, privat, geschaeftlich, safe, input value
`);

/**
 * Words before a name that say it is not the real thing or no longer readable: a protected form, a sample, a default.
 * `hashedPassword` stays a credential, since the lexicon names it as a whole.
 */
export const DISCLAIMING_MODIFIERS = list(`
  masked, hashed, encrypted, anonymized, anonymised, anonymous, pseudonymized, pseudonymised, redacted,
  obfuscated, scrubbed, sanitized, fake, faker, dummy, mock, sample, test, example, demo, default,
  placeholder, invalid, valid, unique, duplicate, missing, no, without, by, require, required, optional,
  total, num, count, maskierte, verschluesselte, anonyme, anonymisierte, pseudonyme, max, min, random
`);

/** Words at the start that make the name a predicate or a function: `isEmail`, `sendEmail`, `validatePhone`. */
export const VERBS = list(`
  is, has, had, have, was, are, can, could, should, would, will, must, may, does, did, do, show, hide, send,
  verify, validate, check, parse, format, get, set, find, fetch, load, save, store, create, update, delete,
  remove, add, edit, change, reset, forgot, on, handle, use, with, enable, disable, allow, deny, require,
  render, include, exclude, mask, hash, encrypt, decrypt, generate, build, make, compute, calculate, count,
  compare, filter, sort, search, select, toggle, open, close, normalize, sanitize, extract, lookup, resolve,
  list, confirm, notify, receive, accept, ist, hat, wird, darf, soll, zeige, pruefe, sende, lade, speichere,
  needs, uses, supports, anonymize, anonymise, redact, pseudonymize, pseudonymise, export, import,
  subscribe, unsubscribe, copy, ensure, assert, mark, map, clear, dispatch, submit, print, log, read, write,
  apply, override, ignore, skip, append, prepend, activate, deactivate, omit, same, attach, detach, assign,
  unassign, merge, sync, revoke, grant, obtain, escape, encode, decode, serialize, deserialize, stringify,
  transform, convert, watch, observe, emit, trigger, run, execute, view, cancel, approve, reject, block,
  unblock, ban, unban, lock, unlock, focus, pick, choose, prompt, ask, expect, replace, insert, upsert,
  init, initialize, schedule, retry, fuege, loesche, aendere, hole, finde, erstelle, berechne, sperre
`);

/** Words that end the noun phrase that a name is about: `usersById`, `emailForInvoice`, `nameOfPatient`. */
export const PREPOSITIONS = list(`
  by, of, for, from, with, without, per, via, at, on, as, des, der, von, fuer, mit, ohne, nach, and, or,
  und, oder, to
`);
