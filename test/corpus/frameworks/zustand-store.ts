// A store of Zustand holds what its type declares and what its actions set.
// @file store.ts
import { create } from 'zustand';

interface Customer {
  email: string;
  tier: string;
}
interface SessionState {
  customer: Customer | null;
  tab: string;
  signIn: (customer: Customer) => void;
}

export const useSession = create<SessionState>()((set) => ({
  customer: null,
  tab: 'home',
  signIn: (customer) => set({ customer }),
}));
// @file banner.ts
import { useSession } from './store.js';

export function useBanner(): string {
  const customer = useSession((state) => state.customer);
  const tab = useSession((state) => state.tab);
  console.debug('tab', tab, customer?.tier);
  console.debug('banner for', customer?.email); // expect: no-personal-data-in-logs
  return tab;
}

export function track(): void {
  const { tab, customer } = useSession.getState();
  console.debug('tab', tab);
  console.debug('tracked', customer); // expect: no-personal-data-in-logs
}
