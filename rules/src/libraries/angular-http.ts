import type { LibraryModel } from './model.js';
import { DROPS, passes, requests } from './parts.js';

const OPTIONS = { query: ['arg1.params'], content: ['arg1.headers', 'arg1.body'] } as const;

/** What comes back is what the type argument says, once it is subscribed to. */
const ANSWER = { returns: 'rxjs:Observable<<0>>' } as const;

export const ANGULAR_HTTP: LibraryModel = {
  package: '@angular/common/http',
  docs: 'https://angular.dev/guide/http/making-requests',
  members: {
    'HttpClient#{get,delete,head,options}': { ...requests({ address: ['arg0'], ...OPTIONS }), ...ANSWER },
    'HttpClient#jsonp': requests({ address: ['arg0'] }),
    'HttpClient#{post,put,patch}': {
      ...requests({
        address: ['arg0'],
        query: ['arg2.params'],
        content: ['arg1', 'arg2.headers'],
      }),
      ...ANSWER,
    },
    'HttpClient#request': requests({
      address: ['arg1', 'arg0.url'],
      query: ['arg2.params', 'arg0.params'],
      content: ['arg2.body', 'arg2.headers', 'arg0.body', 'arg0.headers'],
    }),
    HttpRequest: {
      passes: [
        { from: 'arg1', to: 'this.url' },
        { from: 'arg2', to: 'this.body' },
      ],
    },
    HttpParams: passes('arg0.fromObject', 'arg0.fromString'),
    'HttpParams#{set,append}': {
      passes: [
        { from: 'arg1', to: 'result' },
        { from: 'this', to: 'result' },
      ],
    },
    'HttpParams#appendAll': {
      passes: [
        { from: 'arg0', to: 'result' },
        { from: 'this', to: 'result' },
      ],
    },
    'HttpParams#toString': passes('this'),
    HttpHeaders: passes('arg0'),
    'HttpHeaders#{set,append}': {
      passes: [
        { from: 'arg1', to: 'result' },
        { from: 'this', to: 'result' },
      ],
    },
    '{provideHttpClient,withInterceptors,withFetch,withXsrfConfiguration}': DROPS,
  },
};
