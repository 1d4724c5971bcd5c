import { combineReducers } from 'redux';
import { createTransform, persistCombineReducers, persistReducer } from 'redux-persist';
import storage from 'redux-persist/lib/storage';

interface Account {
  email: string;
  page: number;
}

const first: Account = { email: '', page: 1 };
const account = (state: Account = first): Account => state;
const layout = (state = { page: 1 }): { page: number } => state;

export const kept = persistReducer({ key: 'account', storage }, account); // flow: browser-storage plain
export const named = persistReducer<Account>({ key: 'named', storage }, account); // flow: browser-storage plain
export const root = persistReducer({ key: 'root', storage }, combineReducers({ account, layout })); // flow: browser-storage plain
export const combined = persistCombineReducers({ key: 'combined', storage }, { account, layout }); // flow: browser-storage plain
export const some = persistReducer({ key: 'some', storage, whitelist: ['layout'] }, combineReducers({ account, layout }));
export const others = persistReducer({ key: 'others', storage, blacklist: ['email'] }, account);
const pages = createTransform(({ page }: Account) => ({ page }));
export const narrowed = persistReducer({ key: 'narrowed', storage, transforms: [pages] }, account);
