import type { LibraryModel } from './model.js';
import { DROPS } from './parts.js';

/** Winston behind the logger interface of NestJS. */
export const NEST_WINSTON: LibraryModel = {
  package: 'nest-winston',
  docs: 'https://github.com/gremo/nest-winston#readme',
  types: { WinstonLogger: '@nestjs/common:Logger' },
  members: {
    'WinstonModule.createLogger': { drops: true, returns: '@nestjs/common:Logger' },
    'WinstonModule.{forRoot,forRootAsync}': DROPS,
    '{utilities.format.*,WINSTON_MODULE_PROVIDER,WINSTON_MODULE_NEST_PROVIDER}': DROPS,
  },
};
