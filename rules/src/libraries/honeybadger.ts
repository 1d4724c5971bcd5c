import type { ApiModel, LibraryModel, SinkModel } from './model.js';
import { DROPS } from './parts.js';

const NOTICE: Omit<SinkModel, 'data'> = {
  channel: 'error-tracker',
  recipient: 'processor',
  transport: { otherwise: 'encrypted' },
};

/** `filters` of the configuration take keys out of parameters and session, but neither out of the context nor the text. */
const NOTIFIES: ApiModel = {
  sink: [
    { ...NOTICE, data: ['arg0', 'arg1.message', 'arg1.name', 'arg1.context', 'arg1.tags'] },
    { ...NOTICE, data: ['arg1.params', 'arg1.session', 'arg1.headers'], redactedKeys: ['config0.filters'] },
  ],
  drops: true,
};

export const HONEYBADGER: LibraryModel = {
  package: '@honeybadger-io/js',
  alsoKnownAs: ['honeybadger-js'],
  docs: 'https://docs.honeybadger.io/lib/javascript/',
  processor: { name: 'Honeybadger', hosts: ['.honeybadger.io'] },
  members: {
    configure: { configures: true, drops: true },
    '{notify,notifyAsync}': NOTIFIES,
    '{setContext,addBreadcrumb,event}': { sink: { ...NOTICE, data: ['args'] }, drops: true },
    '{beforeNotify,afterNotify,clear,resetContext,checkIn,flushAsync,logger,errorHandler}': DROPS,
  },
};
