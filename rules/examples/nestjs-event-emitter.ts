import { EventEmitter2, OnEvent } from '@nestjs/event-emitter';

interface Member {
  email: string;
  points: number;
}

export class Club {
  constructor(private readonly events: EventEmitter2) {}

  join(member: Member): void {
    console.log(this.events.emit('member.joined', member.email));
  }

  @OnEvent('member.joined')
  greet(member: Member): void {
    console.log(member.email); // flow: log plain
    console.log(member.points);
  }
}
