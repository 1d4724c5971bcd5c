import { EventEmitter } from 'node:events';
import Emitter from 'eventemitter3';

interface Member {
  email: string;
  points: number;
}

export class Club extends EventEmitter {
  join(member: Member): void {
    this.emit('joined', member);
  }
}

export function listen(events: EventEmitter, others: Emitter): void {
  events
    .on('joined', (member: Member) => {
      console.log(member.email); // flow: log plain
      console.log(member.points);
    })
    .once('left', (email: string) => console.log(email)); // flow: log plain
  others.on('renamed', (count: number) => console.log(count, events.listenerCount('joined')));
}
