import { CARD_RANGES, EXAMPLE_IBANS, IBAN_LENGTHS, TEST_CARD_PREFIXES } from '@tomograph/rules';

/*
 * The checks of numbers that carry a check digit. Each takes a candidate as it stands in the text, separators included,
 * and tells how many of its characters are such a number; 0 when none is. All are pure.
 */

const EXAMPLES: ReadonlySet<string> = new Set(EXAMPLE_IBANS);

/** ISO 13616: the length of the country, and remainder 1 modulo 97 with the first four characters moved to the end. */
export function iban(candidate: string): number {
  const length = IBAN_LENGTHS[candidate.slice(0, 2)];
  if (length === undefined) return 0;
  const end = endOfCharacter(candidate, length);
  if (end === 0) return 0;
  const compact = candidate.slice(0, end).replaceAll(' ', '');
  if (EXAMPLES.has(compact) || isSequence(compact.slice(4))) return 0;
  let remainder = 0;
  for (const character of compact.slice(4) + compact.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1 ? end : 0;
}

/** Where the `count`th character that is no blank ends, when the candidate ends there or a blank follows; else 0. */
function endOfCharacter(candidate: string, count: number): number {
  let seen = 0;
  for (let at = 0; at < candidate.length; at += 1) {
    if (candidate[at] === ' ') continue;
    seen += 1;
    if (seen === count) return at + 1 === candidate.length || candidate[at + 1] === ' ' ? at + 1 : 0;
  }
  return 0;
}

/** ISO/IEC 7812-1: a number of a known issuer with a Luhn digit, grouped as on a card or not at all; no test number. */
export function card(candidate: string): number {
  const digits = digitsOf(candidate);
  const isGrouped = /^(?:\d{4}([ -])\d{4}\1\d{4}\1\d{4}|\d{4}([ -])\d{6}\2\d{4,5}|\d{14,16})$/.test(
    candidate,
  );
  if (!isGrouped || isSequence(digits) || new Set(digits).size <= 3) return 0;
  const isIssued = CARD_RANGES.some(({ from, to, length }) => {
    const start = digits.slice(0, from.length);
    return digits.length === length && start >= from && start <= to;
  });
  if (!isIssued || TEST_CARD_PREFIXES.some((prefix) => digits.startsWith(prefix))) return 0;
  return luhn(digits) ? candidate.length : 0;
}

/**
 * § 139b AO: eleven digits, the last by ISO 7064 mod 11,10. Of the first ten exactly one stands there twice or thrice,
 * three times not in a row, all others at most once; numbers that start with 0 are for tests.
 */
export function taxIdDe(candidate: string): number {
  const digits = digitsOf(candidate);
  const first = digits.slice(0, 10);
  const repeated = [...new Set(first)]
    .map((digit) => first.split(digit).length - 1)
    .filter((count) => count > 1);
  const [times] = repeated;
  if (repeated.length !== 1 || (times !== 2 && times !== 3) || /(\d)\1\1/.test(first)) return 0;
  let product = 10;
  for (const digit of first) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10 === Number(digits[10]) && !isSequence(digits) ? candidate.length : 0;
}

/** § 2 VKVV: area, date of birth, initial of the name at birth, serial number, check digit. */
export function socialInsuranceDe(candidate: string): number {
  const compact = candidate.replaceAll(' ', '');
  const [area, day, month] = [compact.slice(0, 2), compact.slice(2, 4), compact.slice(4, 6)].map(Number);
  if (area === undefined || area < 2 || area > 89 || !isDay(day, month)) return 0;
  const letter = String(compact.charCodeAt(8) - 64).padStart(2, '0');
  const digits = compact.slice(0, 8) + letter + compact.slice(9, 11);
  return crossSum(digits, [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1]) % 10 === Number(compact[11])
    ? candidate.length
    : 0;
}

/** § 290 SGB V: the letter as two digits and eight digits, weighted 1 and 2 in turn. */
export function healthInsuranceDe(candidate: string): number {
  if (isSequence(candidate.slice(1))) return 0;
  const digits = String(candidate.charCodeAt(0) - 64).padStart(2, '0') + candidate.slice(1, 9);
  return crossSum(digits, [1, 2, 1, 2, 1, 2, 1, 2, 1, 2]) % 10 === Number(candidate[9])
    ? candidate.length
    : 0;
}

/** Serial number, check digit, date of birth; a number whose remainder would be 10 is not given out. */
export function socialInsuranceAt(candidate: string): number {
  const digits = digitsOf(candidate);
  if (!isDay(Number(digits.slice(4, 6)), Number(digits.slice(6, 8))) || isSequence(digits)) return 0;
  return weigh(digits, [3, 7, 9, 0, 5, 8, 4, 2, 1, 6]) % 11 === Number(digits[3]) ? candidate.length : 0;
}

/** Thirteen digits from 756 with the check digit of EAN-13. */
export function socialInsuranceCh(candidate: string): number {
  const digits = digitsOf(candidate);
  const sum = weigh(digits, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3]);
  return (10 - (sum % 10)) % 10 === Number(digits[12]) && !isSequence(digits) ? candidate.length : 0;
}

/** No check digit, but areas, groups and serials that are never given out, and numbers that advertising used up. */
export function socialSecurityUs(candidate: string): number {
  const [area = '', group = '', serial = ''] = candidate.split('-');
  if (area === '000' || area === '666' || area >= '900' || group === '00' || serial === '0000') return 0;
  const digits = area + group + serial;
  const isUsedUp = ['078051120', '219099999', '457555462', '123456789'].includes(digits);
  return isUsedUp || new Set(digits).size <= 2 ? 0 : candidate.length;
}

/** Prefixes that are never given out; no check digit. */
export function nationalInsuranceGb(candidate: string): number {
  const isNeverGiven = /^(?:BG|GB|NK|KN|TN|NT|ZZ)/.test(candidate);
  const digits = digitsOf(candidate);
  return isNeverGiven || isSequence(digits, 6) || new Set(digits).size === 1 ? 0 : candidate.length;
}

/** Ten digits modulo 11. */
export function healthServiceGb(candidate: string): number {
  const digits = digitsOf(candidate);
  const check = (11 - (weigh(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
  return check === Number(digits[9]) && new Set(digits).size > 2 && !isSequence(digits)
    ? candidate.length
    : 0;
}

/** Sex, year, month, place, serial number and a key modulo 97; Corsica counts as 19 and 18. */
export function socialSecurityFr(candidate: string): number {
  const compact = candidate
    .replaceAll(' ', '')
    .replace(/^(.{5})2A/, '$119')
    .replace(/^(.{5})2B/, '$118');
  if (!/^[0-9]{15}$/.test(compact)) return 0;
  const month = Number(compact.slice(3, 5));
  if (month === 0 || (month > 12 && month < 20)) return 0;
  return 97 - (Number(compact.slice(0, 13)) % 97) === Number(compact.slice(13)) ? candidate.length : 0;
}

/** The check letter over the fifteen characters before it; characters at odd places count by a table of their own. */
export function codiceFiscaleIt(candidate: string): number {
  let sum = 0;
  for (const [index, character] of [...candidate.slice(0, 15)].entries()) {
    const value = /[0-9]/.test(character) ? Number(character) : character.charCodeAt(0) - 65;
    sum += index % 2 === 0 ? (ODD_VALUES[value] ?? 0) : value;
  }
  const isExample = candidate.startsWith('RSSMRA'); // Mario Rossi, as everybody writes.
  return !isExample && String.fromCharCode(65 + (sum % 26)) === candidate[15] ? candidate.length : 0;
}

const ODD_VALUES = [
  1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
];

/** Eight digits and the letter of their remainder by 23; X, Y and Z of a foreigner's number count as 0, 1 and 2. */
export function dniEs(candidate: string): number {
  const number = candidate.slice(0, 8).replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter)));
  if (isSequence(number, 7) || new Set(number).size === 1) return 0;
  return 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(number) % 23] === candidate[candidate.length - 1]
    ? candidate.length
    : 0;
}

/** Date of birth with the century in the month, serial number and a check digit. */
export function peselPl(candidate: string): number {
  const month = Number(candidate.slice(2, 4)) % 20;
  if (!isDay(Number(candidate.slice(4, 6)), month) || isSequence(candidate)) return 0;
  const sum = weigh(candidate, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]);
  return (10 - (sum % 10)) % 10 === Number(candidate[10]) ? candidate.length : 0;
}

/** Nine digits and two check digits modulo 11. */
export function cpfBr(candidate: string): number {
  const digits = digitsOf(candidate);
  if (new Set(digits).size === 1 || isSequence(digits)) return 0;
  const checks = [9, 10].map((length) => {
    const weights = Array.from({ length }, (_, index) => length + 1 - index);
    const rest = (weigh(digits, weights) * 10) % 11;
    return rest === 10 ? 0 : rest;
  });
  return checks.join('') === digits.slice(9) ? candidate.length : 0;
}

/** ISO/IEC 7812-1, annex B. */
function luhn(digits: string): boolean {
  const weights = [...digits].map((_, index) => ((digits.length - index) % 2 === 0 ? 2 : 1));
  return crossSum(digits, weights) % 10 === 0;
}

function weigh(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0);
}

/** The weighted sum in which a product counts with the sum of its digits. */
function crossSum(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => {
    const product = weight * Number(digits[index]);
    return sum + Math.floor(product / 10) + (product % 10);
  }, 0);
}

function isDay(day: number | undefined, month: number | undefined): boolean {
  return day !== undefined && month !== undefined && day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

function digitsOf(text: string): string {
  return text.replace(/[^0-9]/g, '');
}

/**
 * True when a number counts up or down over so many digits, or consists of one or two digits only: nobody's number, but
 * what people type in a hurry.
 */
export function isSequence(digits: string, length = 8): boolean {
  if (digits.length >= length && new Set(digits).size <= 2) return true;
  for (let start = 0; start + length <= digits.length; start += 1) {
    const part = digits.slice(start, start + length);
    if ('01234567890123456789'.includes(part) || '98765432109876543210'.includes(part)) return true;
  }
  return false;
}
