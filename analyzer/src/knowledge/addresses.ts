import {
  FICTIONAL_NUMBERS,
  MAILBOX_FUNCTIONS,
  PLACEHOLDER_DOMAINS,
  PLACEHOLDER_MAILBOXES,
  RESERVED_TOP_LEVELS,
} from '@tomograph/rules';
import { isSequence } from './check-digits.js';
import phoneLibrary from './phone-library.cjs';

/* E-mail addresses and phone numbers that may reach a person. Like the checks of numbers, they tell a length or 0. */

const FUNCTIONS: ReadonlySet<string> = new Set(MAILBOX_FUNCTIONS);
const MAILBOXES: ReadonlySet<string> = new Set(PLACEHOLDER_MAILBOXES);
const DOMAINS: ReadonlySet<string> = new Set(PLACEHOLDER_DOMAINS);
const TOP_LEVELS: ReadonlySet<string> = new Set(RESERVED_TOP_LEVELS);

/** An address outside the reserved and the usual made-up domains that is no mailbox of a function. */
export function email(candidate: string): number {
  const [mailbox = '', domain = ''] = candidate.toLowerCase().split('@');
  const labels = domain.split('.');
  const top = labels.pop() ?? '';
  if (TOP_LEVELS.has(top) || labels.some((label) => label.startsWith('-') || label.endsWith('-'))) return 0;
  // `mail.example.co.uk` is as much a placeholder as `example.com`.
  if (labels.some((label) => DOMAINS.has(label)) || DOMAINS.has(labels.join('.'))) return 0;
  // A name of one letter is as made up as `x@x.xx`.
  if ((labels[labels.length - 1] ?? '').length < 2) return 0;
  const name = mailbox.replace(/\+.*$/, '');
  if (MAILBOXES.has(name) || /\.\.|\.$/.test(mailbox)) return 0;
  if (name.split(/[._-]/).some((word) => FUNCTIONS.has(word.replace(/[0-9]+$/, '')))) return 0;
  return candidate.length;
}

/** A number of the plan of its country, written with the country's code, that may be somebody's line. */
export function phoneInternational(candidate: string): number {
  return lineOf(candidate.replace(/^00/, '+')) === 'personal' ? candidate.length : 0;
}

/**
 * A number written as at home: in North America, or in a country where area codes start with 0. Which of them is not
 * known, so that a number which is fictional in one is left out.
 */
export function phoneNational(candidate: string): number {
  const countries = /^\(?0/.test(candidate) ? HOMES : (['US'] as const);
  const lines = countries.map((country) => lineOf(candidate, country));
  return lines.includes('personal') && !lines.includes('fictional') ? candidate.length : 0;
}

const HOMES = ['DE', 'AT', 'CH', 'GB'] as const;

type Line = 'personal' | 'fictional' | 'service' | 'none';

function lineOf(text: string, country?: (typeof HOMES)[number] | 'US'): Line {
  const number = phoneLibrary().parsePhoneNumberFromString(text, country);
  if (number === undefined) return 'none';
  const isMadeUp = isSequence(number.nationalNumber, 7) || /(\d)\1{5}/.test(number.nationalNumber);
  const digits = number.number.slice(1);
  if (isMadeUp || FICTIONAL_NUMBERS.some((pattern) => pattern.test(digits))) return 'fictional';
  if (!number.isValid()) return 'none';
  const kind = number.getType();
  return kind !== undefined && SERVICE_LINES.has(kind) ? 'service' : 'personal';
}

/** Kinds of lines that are nobody's own: free-phone, premium rate, shared cost, company-wide. */
const SERVICE_LINES: ReadonlySet<string> = new Set([
  'TOLL_FREE',
  'PREMIUM_RATE',
  'SHARED_COST',
  'UAN',
  'VOICEMAIL',
]);
