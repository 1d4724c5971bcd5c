import type { ApiModel, LibraryModel, PersistenceModel } from './model.js';
import { DROPS } from './parts.js';

/** What `pinia-plugin-persistedstate` reads from the options of a store; `paths` is what older versions call `pick`. */
const OPTIONS: Omit<PersistenceModel, 'state' | 'options'> = {
  keep: ['pick', 'paths'],
  omit: ['omit'],
  through: ['serializer.serialize'],
  storage: 'storage',
};

/** A store is written away where its options say so, which they do for a plug-in only. */
const persisted = (state: string, options: string): PersistenceModel => ({
  ...OPTIONS,
  state: [state],
  options,
  when: [
    { at: options, present: true },
    { at: options, isNot: [false] },
  ],
});

const DEFINES: ApiModel = { drops: true, returns: 'StoreDefinition' };

/** A store in memory, made by a function or described by options. */
export const PINIA: LibraryModel = {
  package: 'pinia',
  docs: 'https://prazdevs.github.io/pinia-plugin-persistedstate/guide/config.html',
  members: {
    defineStore: {
      ...DEFINES,
      persists: [persisted('arg1.state', 'arg1.persist'), persisted('arg1', 'arg2.persist')],
    },
    // A store is what its function returns, or the state that its options describe.
    StoreDefinition: {
      drops: true,
      calls: [
        { callee: 'init1', with: [], resultTo: 'state' },
        { callee: 'init1.state', with: [], resultTo: 'state' },
      ],
    },
    '{createPinia,setActivePinia,acceptHMRUpdate,mapStores,mapState,mapWritableState,mapActions}': DROPS,
    storeToRefs: { passes: [{ from: 'arg0', to: 'result' }] },
  },
};
