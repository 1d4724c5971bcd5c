import type { LibraryModel } from './model.js';
import { exchanges, sendsTo } from './parts.js';

export const GOOGLEAPIS: LibraryModel = {
  package: 'googleapis',
  alsoKnownAs: ['@googleapis/sheets', '@googleapis/gmail', '@googleapis/calendar'],
  docs: 'https://github.com/googleapis/google-api-nodejs-client#readme',
  processor: {
    name: 'Google',
    hosts: ['sheets.googleapis.com', 'gmail.googleapis.com', 'www.googleapis.com', 'people.googleapis.com'],
  },
  types: {
    'sheets_v4.Sheets': 'Sheets',
    'gmail_v1.Gmail': 'Gmail',
    'drive_v3.Drive': 'Drive',
    'calendar_v3.Calendar': 'Calendar',
    'people_v1.People': 'People',
  },
  members: {
    '{google.sheets,sheets}': { drops: true, returns: 'Sheets' },
    'Sheets#spreadsheets.{values.append,values.update,values.batchUpdate,batchUpdate,create}': exchanges([
      'arg0',
    ]),
    'Sheets#spreadsheets.{get,values.get,values.batchGet,values.clear}': { drops: true, unknown: true },
    '{google.gmail,gmail}': { drops: true, returns: 'Gmail' },
    'Gmail#users.{messages.send,drafts.create}': sendsTo('message', ['arg0']),
    'Gmail#users.messages.{get,list}': { drops: true, unknown: true },
    'google.drive': { drops: true, returns: 'Drive' },
    'Drive#files.{create,update}': exchanges(['arg0']),
    'Drive#permissions.create': exchanges(['arg0']),
    'Drive#files.{get,list,export,delete}': { drops: true, unknown: true },
    '{google.calendar,calendar}': { drops: true, returns: 'Calendar' },
    'Calendar#events.{insert,update,patch}': exchanges(['arg0']),
    'Calendar#events.{get,list,delete}': { drops: true, unknown: true },
    'google.people': { drops: true, returns: 'People' },
    'People#people.{createContact,updateContact}': exchanges(['arg0']),
    'google.{options,auth.*}': { drops: true },
  },
};
