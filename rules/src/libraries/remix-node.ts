import type { LibraryModel } from './model.js';
import { DROPS, passes } from './parts.js';

export const REMIX_NODE: LibraryModel = {
  package: '@remix-run/node',
  alsoKnownAs: ['@remix-run/cloudflare', '@remix-run/deno', '@remix-run/server-runtime'],
  docs: 'https://v2.remix.run/docs/utils/json',
  types: { LoaderFunctionArgs: 'DataArgs', ActionFunctionArgs: 'DataArgs', LoaderArgs: 'DataArgs' },
  members: {
    '{json,defer}': { sink: { channel: 'http-response', data: ['arg0', 'arg1.headers'] }, ...passes('arg0') },
    '{redirect,redirectDocument}': { sink: { channel: 'url', data: ['arg0'] }, drops: true },
    'DataArgs#request': { is: 'global:Request' },
    'DataArgs#params': { input: true },
    createCookie: { drops: true, returns: 'Cookie' },
    'Cookie#serialize': { sink: { channel: 'cookie', data: ['arg0'] }, drops: true },
    'Cookie#parse': { drops: true, unknown: true },
    createCookieSessionStorage: { drops: true, returns: 'CookieSessionStorage' },
    'CookieSessionStorage#getSession': { drops: true, returns: 'CookieSession' },
    'CookieSession#{set,flash}': { sink: { channel: 'cookie', data: ['arg1'] }, drops: true },
    'CookieSession#get': { input: true },
    'CookieSession#{has,unset}': DROPS,
    'CookieSessionStorage#{commitSession,destroySession}': DROPS,
  },
};
