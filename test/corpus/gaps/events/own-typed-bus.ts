// A bus whose events are typed gives each listener what the event's type says.
// @file bus.ts
export class Bus<E extends Record<string, unknown>> {
  readonly #listeners: { [K in keyof E]?: ((payload: E[K]) => void)[] } = {};

  on<K extends keyof E>(name: K, listener: (payload: E[K]) => void): void {
    (this.#listeners[name] ??= []).push(listener);
  }
  emit<K extends keyof E>(name: K, payload: E[K]): void {
    for (const listener of this.#listeners[name] ?? []) listener(payload);
  }
}
// @file events.ts
import { Bus } from './bus.js';

export interface Member {
  id: string;
  email: string;
}
interface MemberEvents extends Record<string, unknown> {
  registered: Member;
  counted: { total: number };
}

export const bus = new Bus<MemberEvents>();
// @file listeners.ts
import { bus } from './events.js';

bus.on('counted', (counts) => console.log(counts));
bus.on('registered', (member) => console.log(member.id));
bus.on('registered', (member) => {
  console.log(member.email); // expect: no-personal-data-in-logs
});
bus.on('registered', (member) => console.log(member)); // expect: no-personal-data-in-logs
