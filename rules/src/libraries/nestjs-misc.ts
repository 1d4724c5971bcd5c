import type { LibraryModel } from './model.js';
import { DROPS } from './parts.js';

/** Parts of Nest that personal data does not pass through. */
export const NESTJS_CORE: LibraryModel = {
  package: '@nestjs/core',
  alsoKnownAs: [
    '@nestjs/config',
    '@nestjs/schedule',
    '@nestjs/terminus',
    '@nestjs/throttler',
    '@nestjs/swagger',
    '@nestjs/platform-express',
  ],
  docs: 'https://docs.nestjs.com/',
  members: {
    'NestFactory.create': { drops: true, returns: 'Application' },
    'Application#{use,useGlobalPipes,useGlobalFilters,useGlobalGuards,useLogger,enableCors,listen,close,get,setGlobalPrefix}':
      DROPS,
    'ConfigService#{get,getOrThrow}': DROPS,
    'Reflector#{get,getAllAndOverride,getAllAndMerge}': DROPS,
  },
};
