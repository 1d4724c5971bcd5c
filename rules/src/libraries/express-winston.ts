import type { LibraryModel } from './model.js';
import { DROPS } from './parts.js';

/** A request logger: it writes method and address, and what the options add of requests and answers. */
export const EXPRESS_WINSTON: LibraryModel = {
  package: 'express-winston',
  docs: 'https://github.com/bithavoc/express-winston#readme',
  members: {
    '{logger,errorLogger}': {
      sink: {
        channel: 'log',
        data: [],
        when: [{ at: 'arg0.requestWhitelist.0', is: ['body'] }],
        brings: { categories: ['user'], option: 'requestWhitelist', certainty: 'possible' },
      },
      drops: true,
      calls: [
        {
          callee: 'arg0.dynamicMeta',
          with: ['express:Request', 'express:Response', 'global:Error'],
          answers: { channel: 'log', data: ['arg0'] },
        },
        {
          callee: 'arg0.msg',
          with: ['express:Request', 'express:Response'],
          answers: { channel: 'log', data: ['arg0'] },
        },
      ],
    },
    '{requestWhitelist,bodyBlacklist,bodyWhitelist,responseWhitelist}.push': DROPS,
  },
};
