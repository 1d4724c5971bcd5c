// A class that is an emitter itself hands its events to who listens to it.
import { EventEmitter } from 'node:events';

interface Participant {
  id: string;
  phone: string;
}

class Raffle extends EventEmitter {
  draw(participants: Participant[]): void {
    const winner = participants[0];
    if (winner === undefined) return;
    this.emit('number', winner.id);
    this.emit('winner', winner.phone);
  }
}

export function announce(participants: Participant[]): void {
  const raffle = new Raffle();
  raffle.on('number', (number: string) => console.log('number', number));
  raffle.on('winner', (phone: string) => console.log('call', phone)); // expect: no-personal-data-in-logs
  raffle.draw(participants);
}
