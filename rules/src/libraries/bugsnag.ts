import type { LibraryModel } from './model.js';
import { sendsTo } from './parts.js';

export const BUGSNAG: LibraryModel = {
  package: '@bugsnag/js',
  alsoKnownAs: ['@bugsnag/node', '@bugsnag/browser'],
  docs: 'https://docs.bugsnag.com/platforms/javascript/',
  processor: { name: 'BugSnag', hosts: ['.bugsnag.com'] },
  members: {
    start: { configures: true, drops: true },
    '{notify,setUser,addMetadata,leaveBreadcrumb}': sendsTo('error-tracker', ['args'], {
      through: ['config0.onError'],
    }),
  },
};
