import type { LibraryModel } from './model.js';
import { DROPS, sendsTo } from './parts.js';

export const BRAZE: LibraryModel = {
  package: '@braze/web-sdk',
  docs: 'https://js.appboycdn.com/web-sdk/latest/doc/modules/braze.html',
  processor: { name: 'Braze', hosts: ['.braze.com', '.braze.eu', '.appboy.com'] },
  members: {
    '{changeUser,logCustomEvent,logPurchase}': sendsTo('analytics'),
    getUser: { drops: true, returns: 'User' },
    'User#{setEmail,setFirstName,setLastName,setPhoneNumber,setDateOfBirth,setGender,setCountry,setHomeCity,setLastKnownLocation,addAlias}':
      sendsTo('analytics'),
    'User#{setCustomUserAttribute,addToCustomAttributeArray}': sendsTo('analytics', ['arg1']),
    'User#{getUserId,setLanguage,incrementCustomUserAttribute,setEmailNotificationSubscriptionType,addToSubscriptionGroup}':
      DROPS,
    '{initialize,openSession,requestImmediateDataFlush,wipeData,disableSDK,subscribeToInAppMessage}': DROPS,
  },
};
