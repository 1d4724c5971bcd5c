import { FIREBASE } from './firebase-firestore.js';
import type { ApiModel, LibraryModel } from './model.js';
import { DROPS, sendsTo } from './parts.js';

/** Credentials and profiles go to the operator of the service, which is what it is for. */
const HANDS_OVER = (...data: string[]): ApiModel => ({
  ...sendsTo('third-party', data),
  returns: 'UserCredential',
});

export const FIREBASE_AUTH: LibraryModel = {
  package: 'firebase/auth',
  alsoKnownAs: ['firebase-admin/auth', '@react-native-firebase/auth', '@angular/fire/auth', 'firebase-auth'],
  docs: 'https://firebase.google.com/docs/reference/js/auth',
  processor: FIREBASE,
  types: { UserRecord: 'User', UserInfo: 'User', DecodedIdToken: 'Token' },
  members: {
    // The package for React Native is called itself.
    '{getAuth,initializeAuth,default}': { drops: true, returns: 'Auth' },
    'Auth#{createUserWithEmailAndPassword,signInWithEmailAndPassword}': HANDS_OVER('arg0', 'arg1'),
    '{Auth#sendPasswordResetEmail,Auth#sendSignInLinkToEmail,Auth#signInWithPhoneNumber,User#updateProfile,User#updateEmail}':
      sendsTo('third-party', ['arg0']),
    '{createUserWithEmailAndPassword,signInWithEmailAndPassword}': HANDS_OVER('arg1', 'arg2'),
    '{sendPasswordResetEmail,sendSignInLinkToEmail,updateProfile,updateEmail,updatePassword,signInWithPhoneNumber}':
      sendsTo('third-party', ['arg1']),
    '{signInWithPopup,signInWithRedirect,signInWithCredential,signInAnonymously,signInWithCustomToken}': {
      drops: true,
      returns: 'UserCredential',
    },
    onAuthStateChanged: { drops: true, calls: [{ callee: 'arg1', with: ['User'] }] },
    'Auth#{createUser,importUsers}': { ...sendsTo('third-party', ['arg0']), returns: 'User' },
    'Auth#updateUser': { ...sendsTo('third-party', ['arg1']), returns: 'User' },
    'Auth#setCustomUserClaims': { sink: { channel: 'token', data: ['arg1'] }, drops: true },
    'Auth#createCustomToken': { sink: { channel: 'token', data: ['arg1'] }, drops: true },
    'Auth#{getUser,getUserByEmail,getUserByPhoneNumber}': { drops: true, returns: 'User' },
    'Auth#verifyIdToken': { drops: true, returns: 'Token' },
    'Auth#currentUser': { is: 'User' },
    'UserCredential#user': { is: 'User' },
    '{User,Token}#email': { source: 'user.contact.email' },
    '{User,Token}#displayName': { source: 'user.name' },
    'User#phoneNumber': { source: 'user.contact.phone_number' },
    'User#{emailVerified,isAnonymous,metadata,getIdToken,reload,delete}': DROPS,
    '{signOut,GoogleAuthProvider,setPersistence}': DROPS,
  },
};
