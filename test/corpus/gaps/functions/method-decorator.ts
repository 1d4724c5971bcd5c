// A decorator that logs the arguments of a method logs what the method is called with.
// @file decorators.ts
export function logged<T, A extends unknown[], R>(
  method: (this: T, ...args: A) => R,
  context: ClassMethodDecoratorContext,
) {
  return function (this: T, ...args: A): R {
    console.log(String(context.name), ...args);
    return method.apply(this, args);
  };
}
export function counted<T, A extends unknown[], R>(
  method: (this: T, ...args: A) => R,
  context: ClassMethodDecoratorContext,
) {
  let calls = 0;
  return function (this: T, ...args: A): R {
    console.log(String(context.name), (calls += 1));
    return method.apply(this, args);
  };
}
// @file main.ts
import { counted, logged } from './decorators.js';

interface Contact {
  id: string;
  email: string;
}

class Newsletter {
  @logged
  subscribe(address: string): number {
    return address.length;
  }
  @counted
  confirm(address: string): number {
    return address.length;
  }
}

export function enrol(contact: Contact, newsletter: Newsletter): void {
  newsletter.confirm(contact.email);
  newsletter.subscribe(contact.id);
  newsletter.subscribe(contact.email); // expect: no-personal-data-in-logs
}
