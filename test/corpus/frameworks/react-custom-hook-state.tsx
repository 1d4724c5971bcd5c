// What a hook of the project's own returns is the state that it keeps.
// @file use-account.ts
import { useEffect, useState } from 'react';

export interface Account {
  phone: string;
  theme: string;
}

export function useAccount(id: string) {
  const [account, setAccount] = useState<Account | null>(null);
  const [loading, setLoading] = useState(true);
  useEffect(() => {
    void fetch(`/api/accounts/${id}`)
      .then((answer) => answer.json() as Promise<Account>)
      .then((loaded) => {
        setAccount(loaded);
        setLoading(false);
      });
  }, [id]);
  return { account, loading };
}
// @file header.tsx
import { useAccount } from './use-account.js';

export function Header({ id }: { id: string }) {
  const { account, loading } = useAccount(id);
  console.debug('loading', loading, account?.theme);
  console.debug('account', account); // expect: no-personal-data-in-logs
  return <header className={account?.theme} />;
}
