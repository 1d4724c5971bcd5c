import mitt from 'mitt';

interface Member {
  email: string;
  points: number;
}

const events = mitt<{ joined: Member }>();

events.on('joined', (member: Member) => {
  console.log(member.email); // flow: log plain
  console.log(member.points);
});

export function join(member: Member): void {
  console.log(events.emit('joined', member));
}
