// What stands in a module as a text is that text, whatever the declared type may hold elsewhere.
interface Account {
  id: number;
  username: string;
  email: string;
}

const SYSTEM: Omit<Account, 'email'> = { id: -1, username: 'system' };
const current: Account = { id: 0, username: 'nobody', email: '' };

export function greet(): void {
  console.log('system', SYSTEM.username);
  console.log('system', SYSTEM);
  console.log('current', current.username); // expect: no-personal-data-in-logs
  console.log('current', current.email); // expect: no-personal-data-in-logs
}

export function signIn(account: Account): void {
  current.username = account.username;
}
