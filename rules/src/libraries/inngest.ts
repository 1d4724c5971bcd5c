import type { LibraryModel } from './model.js';
import { DROPS, sendsTo } from './parts.js';

/** A hosted queue: the payload of each event is stored by its operator. */
export const INNGEST: LibraryModel = {
  package: 'inngest',
  docs: 'https://www.inngest.com/docs/reference/events/send',
  processor: { name: 'Inngest', hosts: ['.inngest.com', 'inn.gs'] },
  members: {
    Inngest: DROPS,
    'Inngest#send': sendsTo('queue', ['arg0']),
    'Inngest#createFunction': { drops: true, calls: [{ callee: 'arg2', with: ['Context'] }] },
    'Context#event.data': { input: true },
    'Context#step.sendEvent': sendsTo('queue', ['arg1']),
    'Context#step.run': { drops: true, calls: [{ callee: 'arg1', with: [], resultTo: 'result' }] },
    'Context#step.{sleep,sleepUntil,waitForEvent}': DROPS,
    serve: DROPS,
  },
};
