import type { LibraryModel } from './model.js';
import { DROPS, passes, READS, setsCookie } from './parts.js';

export const NEXT_HEADERS: LibraryModel = {
  package: 'next/headers',
  docs: 'https://nextjs.org/docs/app/api-reference/functions/cookies',
  types: { ReadonlyRequestCookies: 'Cookies' },
  members: {
    cookies: { drops: true, returns: 'Cookies' },
    'Cookies#set': { ...setsCookie(['arg1', 'arg0.value'], 'arg2', 'arg0'), returns: 'this' },
    'Cookies#get': { input: true },
    'Cookies#getAll': READS,
    'Cookies#{has,delete,size}': DROPS,
    headers: { drops: true, returns: 'RequestHeaders' },
    'RequestHeaders#get': { input: true },
    'RequestHeaders#{has,entries,keys}': DROPS,
    draftMode: DROPS,
  },
};

export const NEXT_SERVER: LibraryModel = {
  package: 'next/server',
  docs: 'https://nextjs.org/docs/app/api-reference/functions/next-response',
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
    'NextResponse#cookies.set': setsCookie(['arg1', 'arg0.value'], 'arg2', 'arg0'),
    'NextResponse#cookies.delete': DROPS,
    'NextResponse#headers.{set,append}': { sink: { channel: 'http-response', data: ['arg1'] }, drops: true },
    'NextRequest#{json,formData,text,blob,arrayBuffer}': READS,
    'NextRequest#body': { input: true },
    'NextRequest#url': { input: true },
    'NextRequest#headers.get': { input: true },
    'NextRequest#cookies.get': { input: true },
    'NextRequest#cookies.getAll': READS,
    'NextRequest#nextUrl.searchParams.get': { input: true },
    'NextRequest#nextUrl.searchParams.getAll': { input: true },
    'NextRequest#ip': { source: 'user.device.ip_address' },
    'NextRequest#{method,nextUrl.pathname,nextUrl.origin}': DROPS,
    after: { calls: [{ callee: 'arg0', with: [] }], drops: true },
    userAgent: DROPS,
  },
};

export const NEXT_NAVIGATION: LibraryModel = {
  package: 'next/navigation',
  alsoKnownAs: ['next/router'],
  docs: 'https://nextjs.org/docs/app/api-reference/functions/redirect',
  members: {
    '{redirect,permanentRedirect}': { sink: { channel: 'url', data: ['arg0'] }, drops: true },
    useRouter: { drops: true, returns: 'Router' },
    'Router#{push,replace,prefetch}': { sink: { channel: 'url', data: ['arg0'] }, drops: true },
    'Router#{back,forward,refresh,reload}': DROPS,
    'Router#query': { input: true },
    useSearchParams: { drops: true, returns: 'SearchParams' },
    'SearchParams#{get,getAll}': { input: true },
    'SearchParams#{toString,has}': DROPS,
    useParams: READS,
    '{notFound,forbidden,unauthorized,usePathname,useSelectedLayoutSegment,useSelectedLayoutSegments}': DROPS,
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
    // What the functions that load the data of a page are given.
    'GetServerSidePropsContext#{query,params}': { input: true },
    'GetServerSidePropsContext#req': { is: 'NextApiRequest' },
    'GetServerSidePropsContext#res': { is: 'express:Response' },
  },
};
