import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import type { ProblemReason } from '../result.js';
import { isScriptName } from './paths.js';

/** Larger files are data or bundles; the parser would spend seconds on them and find nothing a person wrote. */
export const MAX_FILE_BYTES = 5 * 1024 * 1024;

const SNIFFED_BYTES = 8192;
/** A line this long in a script, … */
const BUNDLE_LINE = 5_000;
/** … in a file whose lines are this long on average, is a bundle's and nobody's handwriting. */
const BUNDLE_AVERAGE = 300;

/** The text of a file, or why there is none. */
export type TextOrReason =
  { readonly text: string } | { readonly reason: ProblemReason; readonly detail: string };

/**
 * Reads a source file: UTF-8, or UTF-16 by its byte order mark, as the compiler does. Never throws.
 * @param path absolute path
 */
export function readSource(path: string): TextOrReason {
  let bytes: Buffer;
  try {
    const { size } = statSync(path);
    if (size > MAX_FILE_BYTES) {
      return isBinary(readStart(path))
        ? { reason: 'binary', detail: '' }
        : { reason: 'too-large', detail: (size / (1024 * 1024)).toFixed(1) };
    }
    bytes = readFileSync(path);
  } catch (error) {
    return { reason: 'not-readable', detail: systemReason(error) };
  }
  if (isBinary(bytes)) return { reason: 'binary', detail: '' };
  // Old files in other encodings are read as well: only their umlauts are lost, and those stand in comments and texts.
  const text = new TextDecoder(utf16Encoding(bytes) ?? 'utf-8').decode(bytes);
  // Qt Linguist keeps translations as XML in files that are named `.ts` as well.
  if (/^\s*<\?xml\s/.test(text)) return { reason: 'not-typescript', detail: 'XML' };
  if (isScriptName(path) && isBundle(path, text)) return { reason: 'minified', detail: '' };
  return { text };
}

/** The system's reason for a failed access, as its short code (`EACCES`). */
export function systemReason(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : String(error);
}

function readStart(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    const buffer = Buffer.alloc(SNIFFED_BYTES);
    return buffer.subarray(0, readSync(file, buffer, 0, SNIFFED_BYTES, 0));
  } finally {
    closeSync(file);
  }
}

/** Text has no NUL byte and hardly a control character, unless it is UTF-16 and says so with a byte order mark. */
function isBinary(bytes: Buffer): boolean {
  if (utf16Encoding(bytes) !== undefined) return false;
  const start = bytes.subarray(0, SNIFFED_BYTES);
  if (start.includes(0)) return true;
  const controls = start.reduce((count, byte) => count + (byte < 9 || (byte > 13 && byte < 27) ? 1 : 0), 0);
  return controls > start.length / 10;
}

function utf16Encoding(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function isBundle(path: string, text: string): boolean {
  if (/[.-]min\.[cm]?js$/.test(path)) return true;
  let lines = 1;
  let longest = 0;
  for (let start = 0; start < text.length;) {
    const end = text.indexOf('\n', start);
    longest = Math.max(longest, (end < 0 ? text.length : end) - start);
    if (end < 0) break;
    lines += 1;
    start = end + 1;
  }
  return longest >= BUNDLE_LINE && text.length / lines >= BUNDLE_AVERAGE;
}
