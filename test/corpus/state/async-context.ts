// A context that follows a request holds what it was run with.
import { AsyncLocalStorage } from 'node:async_hooks';

interface RequestContext {
  requestId: string;
  email: string;
}

const contexts = new AsyncLocalStorage<RequestContext>();

function log(message: string): void {
  const context = contexts.getStore();
  console.log(context?.requestId, message);
}

function logWithPerson(message: string): void {
  const context = contexts.getStore();
  console.log(context?.email, message); // expect: no-personal-data-in-logs
}

export function handle(context: RequestContext): void {
  contexts.run(context, () => {
    log('started');
    logWithPerson('started');
  });
}
