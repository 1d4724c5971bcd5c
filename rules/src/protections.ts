/**
 * The states of protection, from none to full.
 *
 * The order is a chain on purpose: a channel asks for a least state, and a flow either reaches it or does not.
 * `hashed-password` stands beside the chain: it is right for credentials and worth no more than a weak pseudonym
 * for anything else.
 */
export const PROTECTIONS = [
  'plain',
  'masked',
  'pseudonymised-weak',
  'pseudonymised',
  'encrypted',
  'anonymised',
] as const;

/** One state of the chain, or the leaf `hashed-password`. */
export type Protection = (typeof PROTECTIONS)[number] | 'hashed-password';

/** The position of a state in the chain; `hashed-password` counts as `pseudonymised-weak` outside its own use. */
export function strengthOf(protection: Protection): number {
  return PROTECTIONS.indexOf(protection === 'hashed-password' ? 'pseudonymised-weak' : protection);
}

/** True when `actual` is at least as strong as `required`. */
export function isAtLeast(actual: Protection, required: Protection): boolean {
  return strengthOf(actual) >= strengthOf(required);
}
