import type { ApiModel, LibraryModel } from './model.js';
import { DROPS, keeps } from './parts.js';

/** A page of a browser without a window, as Puppeteer and Playwright have it in common. */
export const PAGE_MEMBERS: Record<string, ApiModel> = {
  'Page#setContent': keeps('arg0'),
  'Page#goto': {
    sink: { channel: 'http-request', data: ['arg0'], transport: { url: ['arg0'] }, recipient: 'host' },
    drops: true,
  },
  'Page#pdf': {
    sink: { channel: 'export', data: ['this'] },
    passes: [{ from: 'this', to: 'result', format: 'pdf' }],
  },
  'Page#content': { passes: [{ from: 'this', to: 'result' }] },
  'Page#{waitForSelector,waitForNavigation,waitForTimeout,waitForFunction,setViewport,setViewportSize,emulateMedia,emulateMediaType,screenshot,reload,close,click}':
    DROPS,
};

export const PUPPETEER: LibraryModel = {
  package: 'puppeteer',
  alsoKnownAs: ['puppeteer-core'],
  docs: 'https://pptr.dev/api/puppeteer.page',
  members: {
    '{launch,connect}': { drops: true, returns: 'Browser' },
    'Browser#{newPage,createBrowserContext,pages}': { drops: true, returns: 'Page' },
    'Browser#{close,disconnect,version}': DROPS,
    ...PAGE_MEMBERS,
    'Page#createPDFStream': {
      sink: { channel: 'export', data: ['this'] },
      passes: [{ from: 'this', to: 'result', format: 'pdf' }],
    },
  },
};
