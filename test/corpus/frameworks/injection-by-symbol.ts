// What a container returns is of the type that its caller asks for.
import { Container, injectable } from 'inversify';

const TYPES = { Notifier: Symbol.for('Notifier') };

interface Notifier {
  notify(text: string): void;
}

@injectable()
class LogNotifier implements Notifier {
  notify(text: string): void {
    console.info('notified', text);
  }
}

const container = new Container();
container.bind<Notifier>(TYPES.Notifier).to(LogNotifier);

export function arrive(guest: { email: string; room: number }): void {
  const notifier = container.get<Notifier>(TYPES.Notifier);
  notifier.notify(`room ${guest.room}`);
  notifier.notify(`guest ${guest.email}`); // expect: no-personal-data-in-logs
}
