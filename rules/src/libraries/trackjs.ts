import type { ApiModel, LibraryModel, SinkModel } from './model.js';
import { DROPS } from './parts.js';

/** An error passes `onError` of the configuration, which can change it. */
const ERROR: SinkModel = {
  channel: 'error-tracker',
  recipient: 'processor',
  transport: { otherwise: 'encrypted' },
  through: ['config0.onError'],
};

function sends(...data: readonly string[]): ApiModel {
  return { sink: { ...ERROR, data }, drops: true };
}

export const TRACKJS: LibraryModel = {
  package: 'trackjs',
  alsoKnownAs: ['trackjs-node'],
  docs: 'https://docs.trackjs.com/browser-agent/sdk-reference/',
  processor: { name: 'TrackJS', hosts: ['.trackjs.com'] },
  members: {
    'TrackJS.install': { ...sends('arg0.userId', 'arg0.sessionId'), configures: true },
    'TrackJS.configure': sends('arg0'),
    'TrackJS.track': sends('arg0'),
    'TrackJS.addMetadata': sends('arg1'),
    'TrackJS.console.{log,info,warn,error,debug}': sends('args'),
    'TrackJS.{attempt,watch,watchAll,removeMetadata}': DROPS,
  },
};
