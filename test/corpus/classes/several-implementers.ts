// A call on an interface may reach each of its implementers; one on a class reaches that class.
// @file ports.ts
export interface Notifier {
  notify(address: string, text: string): Promise<void>;
}
// @file adapters.ts
import type { Notifier } from './ports.js';

export class QuietNotifier implements Notifier {
  sent = 0;
  async notify(_address: string, text: string): Promise<void> {
    this.sent += text.length;
  }
}
export class PageNotifier implements Notifier {
  async notify(address: string, text: string): Promise<void> {
    await fetch(`http://pager.example.net/?text=${encodeURIComponent(text)}`, {
      method: 'POST',
      body: JSON.stringify({ address }),
    });
  }
}
// @file main.ts
import { PageNotifier, QuietNotifier } from './adapters.js';
import type { Notifier } from './ports.js';

interface Guest {
  room: string;
  phone: string;
}

export async function wake(guest: Guest, notifier: Notifier, quiet: QuietNotifier): Promise<void> {
  await quiet.notify(guest.phone, 'good morning');
  await notifier.notify(guest.phone, 'good morning'); // expect: no-unencrypted-transport, no-undeclared-processor
  await notifier.notify('reception', guest.room);
  await new PageNotifier().notify('reception', guest.room);
}
