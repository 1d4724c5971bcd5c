// A context that is handed from function to function carries the tools that it was made with.
// @file context.ts
export interface Context {
  readonly log: (line: string) => void;
  readonly requestId: string;
}
export function createContext(requestId: string): Context {
  return { requestId, log: (line) => console.log(requestId, line) };
}
// @file members.ts
import type { Context } from './context.js';

export function register(context: Context, email: string, plan: string): void {
  context.log(`plan ${plan}`);
  confirm(context, email);
}
function confirm({ log }: Context, email: string): void {
  log(`confirmed ${email}`);
}
// @file main.ts
import { createContext } from './context.js';
import { register } from './members.js';

interface Form {
  contactEmail: string;
  plan: string;
}

export function handle(form: Form, requestId: string): void {
  const context = createContext(requestId);
  register(context, 'nobody', form.plan);
  register(context, form.contactEmail, form.plan); // expect: no-personal-data-in-logs
}
