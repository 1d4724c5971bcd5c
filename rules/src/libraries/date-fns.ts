import type { LibraryModel } from './model.js';
import { passes } from './parts.js';

export const DATE_FNS: LibraryModel = {
  package: 'date-fns',
  docs: 'https://date-fns.org/docs/Getting-Started',
  members: {
    '{format,formatISO,formatRFC3339,lightFormat,parse,parseISO,toDate,formatInTimeZone}': passes('arg0'),
    '{addDays,addMonths,addYears,addHours,addMinutes,subDays,subMonths,subYears,startOfDay,endOfDay,startOfMonth,endOfMonth}':
      passes('arg0'),
    // An interval, an age or a comparison no longer holds the date itself.
    '{differenceInYears,differenceInMonths,differenceInDays,differenceInHours,differenceInMinutes,differenceInSeconds,intervalToDuration,formatDistance,formatDistanceToNow}':
      { drops: true },
    '{isAfter,isBefore,isEqual,isValid,isToday,isPast,isFuture,isSameDay,isWithinInterval,compareAsc,compareDesc,getYear,getMonth,getDay}':
      { drops: true },
  },
};
