import { defineStore, storeToRefs } from 'pinia';

interface Guest {
  email: string;
  room: number;
}
interface State {
  guest: Guest | null;
  dark: boolean;
}

const state = (): State => ({ guest: null, dark: false });

export const useGuest = defineStore('guest', { state });
export const useKept = defineStore('kept', { state, persist: true }); // flow: browser-storage plain
export const useForgotten = defineStore('forgotten', { state, persist: false });
export const usePicked = defineStore('picked', { state, persist: { pick: ['dark', 'guest.room'] } });
export const useByPaths = defineStore('paths', { state, persist: { paths: ['guest'] } }); // flow: browser-storage plain
export const useWithout = defineStore('without', { state, persist: { omit: ['guest.email'] } });
export const useSeveral = defineStore('several', { state, persist: [{ pick: ['dark'] }, { pick: ['guest'] }] }); // flow: browser-storage plain
export const useSetup = defineStore('setup', () => ({ phone: '', page: 1 }), { persist: { storage: sessionStorage } }); // flow: browser-storage plain

export function show(): void {
  const { phone } = storeToRefs(useSetup());
  console.log(phone); // flow: log plain
  console.log(useSetup().page);
  console.log(useGuest().guest?.email); // flow: log plain
  console.log(useGuest().dark);
}
