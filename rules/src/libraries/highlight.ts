import type { LibraryModel, SinkModel } from './model.js';
import { collects, DROPS, RECORDED, sendsTo } from './parts.js';

const SESSION: SinkModel = {
  channel: 'analytics',
  recipient: 'processor',
  transport: { otherwise: 'encrypted' },
};

export const HIGHLIGHT: LibraryModel = {
  package: 'highlight.run',
  alsoKnownAs: ['@highlight-run/node', '@highlight-run/next', '@highlight-run/react'],
  docs: 'https://www.highlight.io/docs/sdk/client',
  processor: { name: 'Highlight', hosts: ['.highlight.io', '.highlight.run'] },
  members: {
    'H.{identify,track}': sendsTo('analytics'),
    'H.{consume,consumeError,error,recordError,addSessionFeedback}': sendsTo('error-tracker'),
    'H.log': sendsTo('log'),
    'H.init': {
      sink: [
        collects(SESSION, RECORDED, 'arg1.privacySetting', 'none'),
        collects(SESSION, RECORDED, 'arg1.networkRecording.recordHeadersAndBody', true),
      ],
      drops: true,
    },
    'H.{start,stop,getSessionURL,getSessionDetails,flush}': DROPS,
  },
};
