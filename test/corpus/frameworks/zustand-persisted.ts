// A store that Zustand persists lies in the browser's storage, unless it leaves the personal part out.
import { create } from 'zustand';
import { persist } from 'zustand/middleware';

interface Profile {
  dateOfBirth: string;
  setDateOfBirth: (value: string) => void;
}
interface Layout {
  dark: boolean;
}
interface Mixed {
  phone: string;
  dark: boolean;
}

export const useProfile = create<Profile>()(
  persist( // expect: no-unencrypted-storage
    (set) => ({ dateOfBirth: '', setDateOfBirth: (dateOfBirth) => set({ dateOfBirth }) }),
    { name: 'profile' },
  ),
);
export const useLayout = create<Layout>()(persist(() => ({ dark: false }), { name: 'layout' }));
export const useMixed = create<Mixed>()(
  persist(() => ({ phone: '', dark: false }), { name: 'mixed', partialize: ({ dark }) => ({ dark }) }),
);
