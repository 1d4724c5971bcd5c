import type { ApiModel, LibraryModel } from './model.js';
import { passes } from './parts.js';

/** A point in time as Day.js and Moment have it: writing it out shows it, comparing it does not. */
const MOMENT: Record<string, ApiModel> = {
  'Moment#{format,toISOString,toDate,toString,toJSON,valueOf,unix}': passes('this'),
  'Moment#{add,subtract,startOf,endOf,utc,tz,local,clone,set,locale,hour,minute}': passes('this'),
  'Moment#{diff,isBefore,isAfter,isSame,isSameOrBefore,isSameOrAfter,isBetween,isValid,fromNow,from,toNow,to,year,month,day}':
    { drops: true },
};

export const DAYJS: LibraryModel = {
  package: 'dayjs',
  docs: 'https://day.js.org/docs/en/installation/installation',
  types: { Dayjs: 'Moment' },
  members: {
    '{default,utc,tz,unix}': { ...passes('arg0'), returns: 'Moment' },
    '{extend,locale}': { drops: true },
    ...MOMENT,
  },
};

export const MOMENT_JS: LibraryModel = {
  package: 'moment',
  alsoKnownAs: ['moment-timezone'],
  docs: 'https://momentjs.com/docs/',
  members: {
    '{default,utc,tz,unix}': { ...passes('arg0'), returns: 'Moment' },
    '{locale,duration,isMoment}': { drops: true },
    ...MOMENT,
  },
};
