import type { LibraryModel } from './model.js';
import { DROPS, requests, unchecked } from './parts.js';

const BODY = {
  content: ['arg1', 'arg2.headers'],
  transport: { unencryptedWhen: unchecked('arg2.rejectUnauthorized') },
} as const;

export const NEEDLE: LibraryModel = {
  package: 'needle',
  docs: 'https://github.com/tomas/needle#readme',
  members: {
    '{get,head}': requests({
      address: ['arg0'],
      content: ['arg1.headers'],
      transport: { unencryptedWhen: unchecked('arg1.rejectUnauthorized') },
    }),
    '{post,put,patch,delete}': requests({ address: ['arg0'], ...BODY }),
    '{default,request}': requests({
      address: ['arg1'],
      content: ['arg2', 'arg3.headers'],
      transport: { unencryptedWhen: unchecked('arg3.rejectUnauthorized') },
    }),
    defaults: DROPS,
  },
};
