import type { LibraryModel } from './model.js';
import { DROPS, READS, setsCookie } from './parts.js';

/** Options may come as one argument, or `secure` as the sixth. */
export const NGX_COOKIE: LibraryModel = {
  package: 'ngx-cookie-service',
  alsoKnownAs: ['ngx-cookie', 'ngx-cookie-service-ssr'],
  docs: 'https://github.com/stevermeister/ngx-cookie-service#readme',
  types: { SsrCookieService: 'CookieService' },
  members: {
    'CookieService#{set,put,putObject}': setsCookie(['arg1'], 'arg2'),
    'CookieService#{get,getAll,getObject}': READS,
    'CookieService#{check,delete,deleteAll,remove,removeAll,hasKey}': DROPS,
  },
};
