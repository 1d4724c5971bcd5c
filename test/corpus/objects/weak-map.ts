// A weak map holds what belongs to an object, and hands it out for that object.
interface Request {
  path: string;
}
interface Account {
  id: string;
  email: string;
}

const accounts = new WeakMap<Request, Account>();
const started = new WeakMap<Request, number>();

export function enter(request: Request, account: Account): void {
  accounts.set(request, account);
  started.set(request, 1);
}

export function leave(request: Request): void {
  console.log(started.get(request));
  console.log(accounts.get(request)?.id);
  console.log(accounts.get(request)?.email); // expect: no-personal-data-in-logs
  console.log(accounts.has(request));
}
