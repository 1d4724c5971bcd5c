import type { LibraryModel } from './model.js';
import { passes } from './parts.js';

export const RXJS: LibraryModel = {
  package: 'rxjs',
  alsoKnownAs: ['rxjs/operators'],
  docs: 'https://rxjs.dev/api',
  types: { Subject: 'Observable', BehaviorSubject: 'Observable', ReplaySubject: 'Observable' },
  members: {
    '{Subject,ReplaySubject}': { drops: true },
    BehaviorSubject: passes('arg0'),
    '{firstValueFrom,lastValueFrom}': { ...passes('arg0'), returns: 'arg0' },
    '{of,from,merge,concat,combineLatest,forkJoin,defer}': { ...passes('args'), returns: 'Observable' },
    'Observable#next': { passes: [{ from: 'arg0', to: 'this' }], emits: { data: 'arg0' }, drops: true },
    'Observable#subscribe': {
      listens: [{ listener: 'arg0' }, { listener: 'arg0.next' }],
      calls: [
        { callee: 'arg0', with: ['<0> or this'] },
        { callee: 'arg0.next', with: ['<0> or this'] },
      ],
      drops: true,
    },
    'Observable#value': { is: '<0>', unknown: true },
    'Observable#getValue': { ...passes('this'), returns: '<0>' },
    'Observable#{asObservable,toPromise}': { ...passes('this'), returns: 'this' },
  },
};
