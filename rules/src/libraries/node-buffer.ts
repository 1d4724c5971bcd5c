import { ONLY_ENCODES, passes } from './parts.js';
import type { ApiModel, LibraryModel } from './model.js';

/** `Buffer`, which is a global and an export of `node:buffer` alike. */
export function bufferMembers(): Record<string, ApiModel> {
  return {
    // Whatever is read from hexadecimal or Base64 is what was written in it.
    'Buffer.from': { protects: { undoes: ONLY_ENCODES }, returns: 'node:buffer:Buffer' },
    'Buffer.concat': { ...passes('arg0.*'), returns: 'node:buffer:Buffer' },
    'Buffer.alloc': {
      drops: true,
      fixed: [{ at: 'arg1', literal: true }],
      returns: 'node:buffer:Buffer',
    },
    'Buffer.allocUnsafe': { drops: true, returns: 'node:buffer:Buffer' },
    'Buffer.{byteLength,compare,isBuffer,isEncoding}': { drops: true },
  };
}

export const NODE_BUFFER: LibraryModel = {
  package: 'node:buffer',
  docs: 'https://nodejs.org/api/buffer.html',
  members: {
    ...bufferMembers(),
    'Buffer#toString': {
      passes: [{ from: 'this', to: 'result' }],
      protects: {
        data: ['this'],
        raises: [
          {
            state: 'pseudonymised-weak',
            when: [{ at: 'arg0', is: ['base64', 'base64url', 'hex', 'binary', 'latin1'] }],
            because: ONLY_ENCODES,
          },
        ],
      },
    },
    'Buffer#{subarray,slice,toJSON,valueOf}': { ...passes('this'), returns: 'this' },
    'Buffer#{length,byteLength,equals,compare,includes,indexOf}': { drops: true },
    'Buffer#{write,fill}': { passes: [{ from: 'arg0', to: 'this' }] },
    'Buffer#copy': { passes: [{ from: 'this', to: 'arg0' }], drops: true },
  },
};
