// A service that is declared as an abstract class is one of the classes that fill it in.
// @file notifications.ts
export abstract class Notifications {
  abstract push(target: string): Promise<void>;

  async pushAll(targets: string[]): Promise<number> {
    for (const target of targets) await this.push(target);
    return targets.length;
  }
}
// @file slack.ts
import { Notifications } from './notifications.js';

export class SlackNotifications extends Notifications {
  override async push(target: string): Promise<void> {
    await fetch('https://hooks.slack.example/T0/B0', { method: 'POST', body: JSON.stringify({ target }) });
  }
}
// @file shifts.ts
import type { Notifications } from './notifications.js';

interface Nurse {
  id: string;
  phone: string;
}

export class Shifts {
  constructor(private readonly notifications: Notifications) {}

  async remind(nurses: Nurse[], ward: string): Promise<void> {
    await this.notifications.push(ward);
    for (const nurse of nurses) await this.notifications.push(nurse.phone); // expect: no-undeclared-processor
    await this.notifications.pushAll(nurses.map(({ phone }) => phone)); // expect: no-undeclared-processor
  }
}
