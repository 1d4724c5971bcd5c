// A mixin gives its methods to the class it is applied to.
// @file mixins.ts
type Constructor<T = object> = new (...args: any[]) => T;

export function Loggable<B extends Constructor>(Base: B) {
  return class extends Base {
    log(line: string): void {
      console.log(line);
    }
  };
}

export function Countable<B extends Constructor>(Base: B) {
  return class extends Base {
    count = 0;
    add(line: string): void {
      this.count += line.length;
    }
  };
}
// @file main.ts
import { Countable, Loggable } from './mixins.js';

interface Citizen {
  id: string;
  nationality: string;
}

class Office {}

class Registry extends Countable(Loggable(Office)) {
  enter(citizen: Citizen): void {
    this.add(citizen.nationality);
    this.log(citizen.id);
    this.log(citizen.nationality); // expect: no-personal-data-in-logs
  }
}

export function open(citizen: Citizen): void {
  new Registry().enter(citizen);
}
