import type { LibraryModel } from './model.js';
import { DROPS, enqueues } from './parts.js';

export const AGENDA: LibraryModel = {
  package: 'agenda',
  alsoKnownAs: ['@hokify/agenda'],
  docs: 'https://github.com/agenda/agenda#readme',
  types: { default: 'Agenda' },
  members: {
    '{default,Agenda}': { drops: true, returns: 'Agenda' },
    'Agenda#now': enqueues(['arg1']),
    'Agenda#{schedule,every}': enqueues(['arg2']),
    'Agenda#create': { sink: { channel: 'queue', data: ['arg1'] }, drops: true, returns: 'Job' },
    'Agenda#define': { drops: true, calls: [{ callee: 'args1', with: ['Job'] }] },
    'Job#attrs.data': { input: true },
    'Job#{save,schedule,repeatEvery,unique,priority}': { returns: 'this' },
    'Job#{remove,disable,enable,touch,fail}': DROPS,
    'Agenda#{start,stop,cancel,jobs,on,purge,database}': DROPS,
  },
};
