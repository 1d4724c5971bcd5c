import { create } from 'zustand';

interface Session {
  iban: string;
  page: number;
  setIban: (iban: string) => void;
}

const useSession = create<Session>()((set, get) => ({
  iban: '',
  page: 1,
  setIban: (iban) => {
    console.log(get().iban); // flow: log plain
    set((state) => {
      console.log(state.page);
      console.log(state.iban); // flow: log plain
      return { iban };
    });
  },
}));

export function show(): void {
  const { iban } = useSession.getState();
  console.log(iban); // flow: log plain
  console.log(useSession.getState().page);
  console.log(useSession((state) => state.iban)); // flow: log plain
  console.log(useSession((state) => state.page));
  console.log(useSession().iban); // flow: log plain
}
