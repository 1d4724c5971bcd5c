import type { LibraryModel } from './model.js';
import { cookieTransport, DROPS } from './parts.js';

export const SVELTEKIT: LibraryModel = {
  package: '@sveltejs/kit',
  // What the framework generates beside each route.
  alsoKnownAs: ['./$types', '../$types', './$types.js'],
  docs: 'https://svelte.dev/docs/kit/@sveltejs-kit',
  types: { ServerLoadEvent: 'RequestEvent', LoadEvent: 'RequestEvent', PageServerLoadEvent: 'RequestEvent' },
  members: {
    // Each action of a record of actions is called with the event, too.
    '{RequestHandler,Load,ServerLoad,PageLoad,PageServerLoad,LayoutLoad,LayoutServerLoad,Action,Actions}': {
      handles: ['RequestEvent'],
    },
    json: { sink: { channel: 'http-response', data: ['arg0'] }, drops: true },
    text: { sink: { channel: 'http-response', data: ['arg0'] }, drops: true },
    fail: { sink: { channel: 'http-response', data: ['arg1'] }, drops: true },
    redirect: { sink: { channel: 'url', data: ['arg1'] }, drops: true },
    error: { sink: { channel: 'error-text', data: ['arg1'] }, drops: true },
    'RequestEvent#request': { is: 'global:Request' },
    'RequestEvent#params': { input: true },
    'RequestEvent#locals': { input: true },
    'RequestEvent#url.searchParams.get': { input: true },
    // A cookie is secure unless it is told not to be.
    'RequestEvent#cookies.set': {
      sink: {
        channel: 'cookie',
        data: ['arg1'],
        transport: { ...cookieTransport('arg2'), otherwise: 'encrypted' },
      },
      drops: true,
    },
    'RequestEvent#cookies.get': { input: true },
    'RequestEvent#getClientAddress': { source: 'user.device.ip_address' },
    'RequestEvent#{setHeaders,cookies.delete}': DROPS,
    '{isHttpError,isRedirect}': DROPS,
  },
};
