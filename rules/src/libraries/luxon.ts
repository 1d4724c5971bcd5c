import type { LibraryModel } from './model.js';
import { passes } from './parts.js';

export const LUXON: LibraryModel = {
  package: 'luxon',
  docs: 'https://moment.github.io/luxon/api-docs/index.html',
  members: {
    'DateTime.{fromISO,fromJSDate,fromFormat,fromMillis,fromSQL}': { ...passes('arg0'), returns: 'DateTime' },
    'DateTime.{now,utc,local}': { drops: true, returns: 'DateTime' },
    'DateTime#{toISO,toISODate,toFormat,toJSDate,toLocaleString,toMillis,toSQL,toString}': passes('this'),
    'DateTime#{plus,minus,startOf,endOf,setZone,toUTC,set,setLocale}': passes('this'),
    'DateTime#{diff,diffNow,hasSame,isValid,toRelative}': { drops: true },
    'Interval.{fromDateTimes,after,before}': { drops: true },
  },
};
