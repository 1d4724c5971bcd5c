import type { LibraryModel } from './model.js';
import { DROPS } from './parts.js';
import { PAGE_MEMBERS } from './puppeteer.js';

export const PLAYWRIGHT: LibraryModel = {
  package: 'playwright',
  alsoKnownAs: ['playwright-core', 'playwright-chromium'],
  docs: 'https://playwright.dev/docs/api/class-page',
  members: {
    '{chromium,firefox,webkit}.{launch,connect,connectOverCDP}': { drops: true, returns: 'Browser' },
    'Browser#newContext': { drops: true, returns: 'BrowserContext' },
    '{Browser,BrowserContext}#newPage': { drops: true, returns: 'Page' },
    '{Browser,BrowserContext}#close': DROPS,
    ...PAGE_MEMBERS,
  },
};
