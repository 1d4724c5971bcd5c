import type { LibraryModel } from './model.js';
import { passes } from './parts.js';

export const DAYJS: LibraryModel = {
  package: 'dayjs',
  alsoKnownAs: ['moment', 'luxon'],
  docs: 'https://day.js.org/docs/en/installation/installation',
  members: {
    '{default,utc,tz}': { ...passes('arg0'), returns: 'Moment' },
    'DateTime.{fromISO,fromJSDate,fromFormat,fromMillis}': { ...passes('arg0'), returns: 'Moment' },
    'DateTime.{now,utc,local}': { drops: true, returns: 'Moment' },
    'Moment#{format,toISOString,toDate,toString,valueOf,unix,toISO,toISODate,toFormat,toJSDate,toLocaleString}':
      passes('this'),
    'Moment#{add,subtract,plus,minus,startOf,endOf,utc,tz,local,clone,set,setZone}': {
      ...passes('this'),
      returns: 'this',
    },
    'Moment#{diff,isBefore,isAfter,isSame,isValid,fromNow,from,toNow}': { drops: true },
  },
};
