import type { LibraryModel } from './model.js';
import { DROPS, exportsData } from './parts.js';

export const ICAL_GENERATOR: LibraryModel = {
  package: 'ical-generator',
  docs: 'https://sebbo2002.github.io/ical-generator/develop/reference/',
  types: { default: 'ICalCalendar' },
  members: {
    default: { drops: true, returns: 'ICalCalendar' },
    'ICalCalendar#createEvent': { ...exportsData(['arg0']), returns: 'ICalEvent' },
    'ICalEvent#{createAttendee,organizer,summary,description,location}': {
      ...exportsData(['arg0']),
      returns: 'this',
    },
    'ICalEvent#{createAlarm,createCategory,start,end,timezone,url,repeating}': { returns: 'this' },
    'ICalCalendar#{toString,toURL,toBlob,save,saveSync,serve,name,prodId,timezone,method}': DROPS,
  },
};
