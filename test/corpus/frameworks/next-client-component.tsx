// A client component gets its user from a server component, and the browser keeps what it stores.
// @file app/account/page.tsx
import { AccountForm } from './account-form.js';

interface Account {
  id: string;
  phone: string;
  theme: string;
}

async function loadAccount(): Promise<Account> {
  const answer = await fetch('http://localhost:6000/account');
  return (await answer.json()) as Account;
}

export default async function Page() {
  const account = await loadAccount();
  if (account.phone === '') return <AccountForm theme={account.theme} reach="" />;
  return <AccountForm theme={account.theme} reach={account.phone} />; // expect: no-unencrypted-storage
}
// @file app/account/account-form.tsx
'use client';
import { useEffect } from 'react';

export function AccountForm({ theme, reach }: { theme: string; reach: string }) {
  useEffect(() => {
    window.localStorage.setItem('theme', theme);
    window.sessionStorage.setItem('reach', reach);
  }, [theme, reach]);
  return <form />;
}
