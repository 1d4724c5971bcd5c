import { EventEmitter2, OnEvent } from '@nestjs/event-emitter';

interface Member {
  email: string;
  points: number;
}

export class Club {
  constructor(private readonly events: EventEmitter2) {}

  join(member: Member): void {
    console.log(this.events.emit('member.joined', { contact: member.email }));
    console.log(this.events.emitAsync('points.counted', { count: member.points }));
  }

  @OnEvent('member.joined')
  greet(member: Member): void {
    console.log(member.email); // flow: log plain
    console.log(member.points);
  }

  @OnEvent('member.joined')
  call(event: { contact: string }): void {
    console.log(event.contact); // flow: log plain
  }

  @OnEvent('points.counted')
  count(event: { count: number }): void {
    console.log(event.count);
  }
}
