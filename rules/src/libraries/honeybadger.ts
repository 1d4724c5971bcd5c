import type { LibraryModel, SinkModel } from './model.js';
import { DROPS } from './parts.js';

/** `filters` of the configuration are keys whose values are taken out of a report. */
const NOTICE: SinkModel = {
  channel: 'error-tracker',
  recipient: 'processor',
  transport: { otherwise: 'encrypted' },
  redacted: ['config0.filters'],
};

export const HONEYBADGER: LibraryModel = {
  package: '@honeybadger-io/js',
  alsoKnownAs: ['honeybadger-js'],
  docs: 'https://docs.honeybadger.io/lib/javascript/',
  processor: { name: 'Honeybadger', hosts: ['.honeybadger.io'] },
  members: {
    configure: { configures: true, drops: true },
    '{notify,notifyAsync,setContext,addBreadcrumb,event}': {
      sink: { ...NOTICE, data: ['args'] },
      drops: true,
    },
    '{beforeNotify,afterNotify,clear,resetContext,checkIn,flushAsync,logger,errorHandler}': DROPS,
  },
};
