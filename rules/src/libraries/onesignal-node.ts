import type { LibraryModel } from './model.js';
import { DROPS, exchanges, sendsTo } from './parts.js';

export const ONESIGNAL_NODE: LibraryModel = {
  package: '@onesignal/node-onesignal',
  alsoKnownAs: ['onesignal-node'],
  docs: 'https://github.com/OneSignal/onesignal-node-api#readme',
  processor: { name: 'OneSignal', hosts: ['api.onesignal.com', '.onesignal.com'] },
  members: {
    '{DefaultApi,Client}#createNotification': sendsTo('message', ['arg0']),
    'DefaultApi#{createUser,updateUser}': exchanges(),
    'Client#{addDevice,editDevice}': exchanges(),
    '{createConfiguration,Notification}': DROPS,
  },
};
