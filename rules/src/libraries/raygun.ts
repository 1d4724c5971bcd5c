import type { LibraryModel } from './model.js';
import { DROPS, sendsTo } from './parts.js';

export const RAYGUN: LibraryModel = {
  package: 'raygun',
  docs: 'https://raygun.com/documentation/language-guides/javascript/crash-reporting/node/',
  processor: { name: 'Raygun', hosts: ['.raygun.com', '.raygun.io'] },
  members: {
    'Client#init': { drops: true, returns: 'this' },
    'Client#{send,sendWithCallback}': sendsTo('error-tracker', ['args'], {
      redactedKeys: ['init0.filters'],
    }),
    'Client#addBreadcrumb': sendsTo('error-tracker'),
    'Client#{setTags,setVersion,onBeforeSend,expressHandler,groupingKey}': DROPS,
  },
};
