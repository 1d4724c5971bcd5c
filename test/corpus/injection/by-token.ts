// A container that is asked for a type by a token hands out who implements it.
// @file container.ts
export class Container {
  readonly #instances = new Map<symbol, unknown>();

  bind(token: symbol, instance: unknown): void {
    this.#instances.set(token, instance);
  }
  get<T>(token: symbol): T {
    return this.#instances.get(token) as T;
  }
}
export const TYPES = { Mailer: Symbol('Mailer'), Meter: Symbol('Meter') };
// @file mailer.ts
export interface Mailer {
  deliver(address: string): void;
}
export interface Meter {
  add(amount: number): void;
}
export class LoggingMailer implements Mailer {
  deliver(address: string): void {
    console.log(`to ${address}`);
  }
}
export class LoggingMeter implements Meter {
  add(amount: number): void {
    console.log(amount);
  }
}
// @file signup.ts
import { TYPES, type Container } from './container.js';
import type { Mailer, Meter } from './mailer.js';

interface Subscriber {
  email: string;
}

export function signUp(container: Container, subscriber: Subscriber): void {
  const mailer = container.get<Mailer>(TYPES.Mailer);
  mailer.deliver('nobody');
  mailer.deliver(subscriber.email); // expect: no-personal-data-in-logs
  container.get<Meter>(TYPES.Meter).add(subscriber.email.length);
}
