import { persistReducer } from 'redux-persist';
import storage from 'redux-persist/lib/storage';
import { encryptTransform } from 'redux-persist-transform-encrypt';

interface Account {
  email: string;
  page: number;
}

const first: Account = { email: '', page: 1 };
const account = (state: Account = first): Account => state;

const sealed = encryptTransform({ secretKey: process.env.STORE_KEY });
const openly = encryptTransform({ secretKey: 'keep-it-secret' });

export const encrypted = persistReducer({ key: 'a', storage, transforms: [sealed] }, account); // flow: browser-storage encrypted
export const weak = persistReducer({ key: 'b', storage, transforms: [openly] }, account); // flow: browser-storage pseudonymised-weak
