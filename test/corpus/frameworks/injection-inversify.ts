// What inversify injects by a symbol is one of the classes that implement the interface.
import 'reflect-metadata';
import { Container, inject, injectable } from 'inversify';

const TYPES = { Notifier: Symbol.for('Notifier'), Desk: Symbol.for('Desk') };

interface Notifier {
  notify(text: string): void;
}

@injectable()
class LogNotifier implements Notifier {
  notify(text: string): void {
    console.info('notified', text);
  }
}

@injectable()
class Desk {
  @inject(TYPES.Notifier) private readonly notifier!: Notifier;

  welcome(guest: { email: string; room: number }): void {
    this.notifier.notify(`room ${guest.room}`);
    this.notifier.notify(`guest ${guest.email}`); // expect: no-personal-data-in-logs
  }
}

export const container = new Container();
container.bind<Notifier>(TYPES.Notifier).to(LogNotifier);
container.bind<Desk>(TYPES.Desk).to(Desk);
