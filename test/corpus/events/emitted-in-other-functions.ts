// Listeners in one module get what a function of another one emits, and services listen to themselves.
// @file bus.ts
import { EventEmitter } from 'node:events';
export const bus = new EventEmitter();
// @file listeners.ts
import { bus } from './bus.js';
bus.on('registered', (who) => console.log(who)); // expect: no-personal-data-in-logs
bus.on('counted', (how) => console.log(how));
// @file main.ts
import { EventEmitter } from 'node:events';
import './listeners.js';
import { bus } from './bus.js';

interface Member {
  id: string;
  email: string;
}

export function register(member: Member): void {
  bus.emit('counted', member.id);
  bus.emit('registered', member.email);
}

export class Orders {
  readonly #events = new EventEmitter();
  constructor() {
    this.#events.on('failed', (why) => console.log(why)); // expect: no-personal-data-in-logs
    this.#events.on('done', (why) => console.log(why));
  }
  place(member: Member): void {
    this.#events.emit('failed', member.email);
    this.#events.emit('done', member.id);
  }
}
