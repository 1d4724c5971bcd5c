import { create } from 'zustand';
import { createJSONStorage, devtools, persist } from 'zustand/middleware';

interface Account {
  iban: string;
  page: number;
}

const first: Account = { iban: '', page: 1 };

// The type of the store is named by the call around, by the call itself, or not at all.
export const useAccount = create<Account>()(devtools(persist(() => first, { name: 'account' }))); // flow: browser-storage plain
export const useNamed = create(persist<Account>(() => first, { name: 'named' })); // flow: browser-storage plain
export const useInferred = create(
  persist((set) => ({ email: '', setEmail: (email: string) => set({ email }) }), { name: 'inferred' }), // flow: browser-storage plain
);
export const useLayout = create<{ page: number }>()(persist(() => ({ page: 1 }), { name: 'layout' }));

// What is left out is not kept, and a storage of one's own decides where it goes.
export const usePart = create<Account>()(
  persist(() => first, { name: 'part', partialize: ({ page }) => ({ page }) }),
);
const forgetful = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
export const useMemory = create<Account>()(
  persist(() => first, { name: 'memory', storage: createJSONStorage(() => forgetful) }),
);
export const useSession = create<Account>()(
  persist(() => first, { name: 'session', storage: createJSONStorage(() => sessionStorage) }), // flow: browser-storage plain
);
