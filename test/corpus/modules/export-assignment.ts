// What a module is assigned to is imported by `require`, and as a default by those who prefer that.
// @file guest.ts
class Guest {
  constructor(
    readonly phone: string,
    readonly room: number,
  ) {}
}
export = Guest;
// @file label.ts
function label(email: string): { email: string; room: number } {
  return { email, room: 1 };
}
export = label;
// @file main.ts
import Guest = require('./guest');
import Same from './guest';
import label = require('./label');
import again from './label';

export function show(guest: Guest, same: Same, mail: string): void {
  console.log(guest.room, same.room);
  console.log(guest); // expect: no-personal-data-in-logs
  console.log(same); // expect: no-personal-data-in-logs
  console.log(label(mail).room, again(mail).room);
  console.log(label(mail)); // expect: no-personal-data-in-logs
  console.log(again(mail)); // expect: no-personal-data-in-logs
}
