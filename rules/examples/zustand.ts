import { create } from 'zustand';

interface Session {
  iban: string;
  page: number;
}

const useSession = create<Session>()(() => ({ iban: '', page: 1 }));

export function show(): void {
  const { iban } = useSession.getState();
  console.log(iban); // flow: log plain
  console.log(useSession.getState().page);
}
