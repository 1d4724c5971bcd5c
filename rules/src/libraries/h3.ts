import type { LibraryModel } from './model.js';
import { DROPS, READS, setsCookie } from './parts.js';

export const H3: LibraryModel = {
  package: 'h3',
  alsoKnownAs: ['nitropack/runtime', 'nitro/h3', '#imports'],
  docs: 'https://v1.h3.dev/utils/request',
  members: {
    '{defineEventHandler,eventHandler,createApp,createRouter,toNodeListener}': { drops: true },
    '{readBody,readValidatedBody,readRawBody,readFormData,readMultipartFormData,getQuery,getValidatedQuery,getRouterParams,getRouterParam,parseCookies,getCookie,getHeaders,getHeader,getRequestHeader}':
      READS,
    getRequestIP: { source: 'user.device.ip_address' },
    setCookie: setsCookie(['arg2'], 'arg3'),
    sendRedirect: { sink: { channel: 'url', data: ['arg1'] }, drops: true },
    send: { sink: { channel: 'http-response', data: ['arg1'], format: ['arg2'] }, drops: true },
    '{setHeader,setResponseHeader,appendHeader,appendResponseHeader}': {
      sink: { channel: 'http-response', data: ['arg2'] },
      drops: true,
    },
    '{setHeaders,setResponseHeaders}': { sink: { channel: 'http-response', data: ['arg1'] }, drops: true },
    // What is thrown goes to the caller as it is.
    createError: {
      sink: { channel: 'error-text', data: ['arg0.message', 'arg0.statusMessage', 'arg0.data'] },
      drops: true,
    },
    '{setResponseStatus,deleteCookie,getMethod,getRequestURL}': DROPS,
  },
};
