import type { LibraryModel } from './model.js';
import { DROPS, passes } from './parts.js';

export const NEXT_HEADERS: LibraryModel = {
  package: 'next/headers',
  docs: 'https://nextjs.org/docs/app/api-reference/functions/cookies',
  types: { ReadonlyRequestCookies: 'Cookies' },
  members: {
    cookies: { drops: true, returns: 'Cookies' },
    'Cookies#set': { sink: { channel: 'cookie', data: ['arg1', 'arg0.value'] }, returns: 'this' },
    'Cookies#{get,getAll}': { input: true },
    'Cookies#{has,delete,size}': DROPS,
    headers: { drops: true, returns: 'global:Headers' },
    draftMode: DROPS,
  },
};

export const NEXT_SERVER: LibraryModel = {
  package: 'next/server',
  docs: 'https://nextjs.org/docs/app/api-reference/functions/next-response',
  types: { NextFetchEvent: 'Event' },
  members: {
    NextResponse: {
      sink: {
        channel: 'http-response',
        data: ['arg0', 'arg1.headers'],
        format: ['arg1.headers.content-type', 'arg1.headers.content-disposition'],
      },
    },
    'NextResponse.json': {
      sink: { channel: 'http-response', data: ['arg0', 'arg1.headers'] },
      returns: 'NextResponse',
    },
    'NextResponse.{redirect,rewrite}': { sink: { channel: 'url', data: ['arg0'] }, returns: 'NextResponse' },
    'NextResponse.next': { drops: true, returns: 'NextResponse' },
    'NextResponse#cookies.set': { sink: { channel: 'cookie', data: ['arg1', 'arg0.value'] }, drops: true },
    'NextResponse#headers.set': { sink: { channel: 'http-response', data: ['arg1'] }, drops: true },
    'NextRequest#{json,formData,text,blob,body,headers}': { input: true },
    'NextRequest#cookies.{get,getAll}': { input: true },
    'NextRequest#nextUrl.searchParams.{get,getAll}': { input: true },
    'NextRequest#nextUrl.searchParams': { is: 'global:URLSearchParams', input: true },
    'NextRequest#ip': { source: 'user.device.ip_address' },
    'NextRequest#{method,nextUrl.pathname}': DROPS,
    after: { calls: [{ callee: 'arg0', with: [] }], drops: true },
  },
};

export const NEXT_NAVIGATION: LibraryModel = {
  package: 'next/navigation',
  docs: 'https://nextjs.org/docs/app/api-reference/functions/redirect',
  members: {
    '{redirect,permanentRedirect}': { sink: { channel: 'url', data: ['arg0'] }, drops: true },
    useRouter: { drops: true, returns: 'Router' },
    'Router#{push,replace,prefetch}': { sink: { channel: 'url', data: ['arg0'] }, drops: true },
    'Router#{back,forward,refresh}': DROPS,
    useSearchParams: { drops: true, returns: 'global:URLSearchParams' },
    useParams: { input: true },
    '{notFound,forbidden,unauthorized,usePathname,useSelectedLayoutSegment}': DROPS,
  },
};

export const NEXT_CACHE: LibraryModel = {
  package: 'next/cache',
  docs: 'https://nextjs.org/docs/app/api-reference/functions/revalidatePath',
  members: {
    '{revalidatePath,revalidateTag,updateTag,cacheLife,cacheTag,refresh,unstable_noStore}': DROPS,
    unstable_cache: { ...passes('arg0'), returns: 'arg0' },
  },
};

/** The request and response of the pages router. */
export const NEXT: LibraryModel = {
  package: 'next',
  docs: 'https://nextjs.org/docs/pages/building-your-application/routing/api-routes',
  types: { NextApiResponse: 'express:Response' },
  members: {
    'NextApiRequest#{body,query,cookies,headers}': { input: true },
    'NextApiRequest#socket.remoteAddress': { source: 'user.device.ip_address' },
    'NextApiRequest#{method,url}': DROPS,
  },
};
