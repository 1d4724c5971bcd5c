import { HEADER_CALL, HEADERS_NAME, PERSONAL_HEADERS } from '@tomograph/rules';
import type { Classification } from '../../knowledge/index.js';

/** What a header of a request is, by its name and that of what holds it; undefined for headers that tell nothing. */
export function classifyHeader(name: string, owner: string): Classification | undefined {
  if (!HEADERS_NAME.test(owner)) return undefined;
  const header = name.toLowerCase();
  const category = Object.hasOwn(PERSONAL_HEADERS, header) ? PERSONAL_HEADERS[header] : undefined;
  return category === undefined ? undefined : { category, certainty: 'certain' };
}

/** The name of what holds a field of input that a call reads: `request.get('authorization')` reads a header. */
export function holderOfInput(path: string): string {
  return HEADER_CALL.test(path) ? 'headers' : 'request';
}

/** True for a member that holds all headers of a request. */
export function holdsHeaders(name: string): boolean {
  return HEADERS_NAME.test(name) || name === 'header';
}
