/**
 * Everything that moves a terminal's cursor, changes its state or the order of what is read: control characters
 * (escape sequences begin with one) and the bidirectional overrides.
 */
const UNPRINTABLE = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** An escape sequence with its parameters (CSI, OSC), which would be left as litter when only its start went. */
// eslint-disable-next-line no-control-regex -- the point of the expression is to find control characters
const ESCAPE_SEQUENCE = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g;

/** Text from someone's code or file names, safe to print on one line of a terminal. Tabs become blanks. */
export function printable(text: string): string {
  return text.replace(ESCAPE_SEQUENCE, '').replace(/\t/g, '  ').replace(UNPRINTABLE, '');
}
