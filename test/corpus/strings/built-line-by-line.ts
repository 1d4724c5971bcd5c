// A text that grows step by step holds all that was added, in a variable, a list or a buffer.
import { appendFileSync } from 'node:fs';

interface Guest {
  room: string;
  fullName: string;
}

export function breakfastList(guests: Guest[]): void {
  let rooms = 'rooms:';
  let names = 'names:';
  for (const { room, fullName } of guests) {
    rooms += ` ${room}`;
    names = names.concat(' ', fullName);
  }
  appendFileSync('rooms.log', rooms);
  appendFileSync('names.log', names); // expect: no-unencrypted-storage
  const parts = ['breakfast'];
  parts.push(String(guests.length));
  appendFileSync('breakfast.log', parts.join('\n'));
  parts.push(guests.map(({ fullName }) => fullName.toUpperCase()).join('\n'));
  appendFileSync('breakfast.log', parts.join('\n')); // expect: no-unencrypted-storage
  const bytes = Buffer.concat([Buffer.from('names '), Buffer.from(names, 'utf8')]);
  appendFileSync('names.bin', bytes); // expect: no-unencrypted-storage
}
