import type { LibraryModel } from './model.js';
import { DROPS, sendsTo } from './parts.js';

export const ONESIGNAL_WEB: LibraryModel = {
  package: 'react-onesignal',
  alsoKnownAs: ['react-native-onesignal'],
  docs: 'https://documentation.onesignal.com/docs/en/web-sdk-reference',
  processor: { name: 'OneSignal', hosts: ['api.onesignal.com', '.onesignal.com'] },
  types: { OneSignal: 'default' },
  members: {
    '{,OneSignal.}login': sendsTo('analytics', ['arg0']),
    '{,OneSignal.}User.{addEmail,addSms,addAlias,addAliases,addTag,addTags}': sendsTo('analytics'),
    '{,OneSignal.}{init,initialize,logout,Notifications.requestPermission,User.removeTag}': DROPS,
  },
};
