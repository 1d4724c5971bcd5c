import type { LibraryModel } from './model.js';

export const LOCALFORAGE: LibraryModel = {
  package: 'localforage',
  docs: 'https://localforage.github.io/localForage/',
  members: {
    setItem: { sink: { channel: 'browser-storage', data: ['arg1'] }, drops: true },
    '{getItem,removeItem,clear,keys,config,ready}': { drops: true },
    createInstance: { drops: true, returns: 'Store' },
    'Store#setItem': { sink: { channel: 'browser-storage', data: ['arg1'] }, drops: true },
    'Store#{getItem,removeItem,clear,keys}': { drops: true },
  },
};
