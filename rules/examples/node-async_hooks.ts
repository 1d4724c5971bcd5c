import { AsyncLocalStorage } from 'node:async_hooks';

interface Session {
  email: string;
  requestId: string;
}

const context = new AsyncLocalStorage<Session>();

export function handle(session: Session): void {
  context.run(session, () => {
    console.log(context.getStore()?.email); // flow: log plain
    console.log(context.getStore()?.requestId);
  });
}

export function enter(session: Session): void {
  context.enterWith(session);
  console.warn(context.getStore()?.email); // flow: log plain
}
