import type { LibraryModel } from './model.js';
import { sendsTo } from './parts.js';

/** One function takes the name of a command and its data. */
export const RAYGUN4JS: LibraryModel = {
  package: 'raygun4js',
  docs: 'https://raygun.com/documentation/language-guides/javascript/crash-reporting/advanced-setup/',
  processor: { name: 'Raygun', hosts: ['.raygun.com', '.raygun.io'] },
  members: {
    default: sendsTo('error-tracker', ['args1'], {
      when: [
        {
          at: 'arg0',
          is: ['setUser', 'send', 'withCustomData', 'recordBreadcrumb', 'trackEvent', 'withTags'],
        },
      ],
    }),
  },
};
