import type { ApiModel, LibraryModel } from './model.js';
import { DROPS, READS } from './parts.js';

const writes = (...data: string[]): ApiModel => ({
  sink: { channel: 'database', data, transport: { url: ['init0'] }, recipient: 'host' },
  ...READS,
});

export const POCKETBASE: LibraryModel = {
  package: 'pocketbase',
  docs: 'https://github.com/pocketbase/js-sdk#readme',
  types: { default: 'PocketBase' },
  members: {
    default: { drops: true, returns: 'PocketBase' },
    'PocketBase#collection': { drops: true, returns: 'Collection' },
    'Collection#create': writes('arg0'),
    'Collection#update': writes('arg1'),
    'Collection#{authWithPassword,requestPasswordReset,requestVerification,requestOTP}': writes('args'),
    'Collection#{getOne,getList,getFullList,getFirstListItem}': READS,
    'Collection#{delete,subscribe,unsubscribe,authRefresh,authWithOAuth2}': DROPS,
    'PocketBase#{autoCancellation,filter,health}': DROPS,
  },
};
