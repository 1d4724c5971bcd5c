// Operators of RxJS hand on what they make of what comes.
import { combineLatest, filter, from, map, of, Subject, switchMap, tap, withLatestFrom } from 'rxjs';

interface Guest {
  phone: string;
  room: number;
}
declare function load(room: number): Promise<Guest>;
declare const guests: Guest[];

export function watch(opened: Subject<Guest>, rooms: Subject<number>): void {
  opened.pipe(filter(({ room }) => room > 3), map(({ room }) => room)).subscribe((it) => console.log(it));
  opened.pipe(map(({ phone }) => phone)).subscribe((it) => console.log(it)); // expect: no-personal-data-in-logs
  opened.pipe(tap((it) => console.log(it.phone))).subscribe(); // expect: no-personal-data-in-logs
  rooms.pipe(switchMap((room) => load(room))).subscribe((it) => console.log(it.room));
  rooms.pipe(switchMap((room) => load(room))).subscribe({
    next: (it) => console.log(it.phone), // expect: no-personal-data-in-logs
    error: () => console.log('lost'),
  });
  from(guests).subscribe((it) => console.log(it.room));
  from(guests).subscribe((it) => console.log(it.phone)); // expect: no-personal-data-in-logs
  of(guests.length).subscribe((it) => console.log(it));
  combineLatest([opened, rooms]).subscribe(([, room]) => console.log(room));
  combineLatest([opened, rooms]).subscribe(([it]) => console.log(it.phone)); // expect: no-personal-data-in-logs
  rooms.pipe(withLatestFrom(opened)).subscribe(([room]) => console.log(room));
  rooms.pipe(withLatestFrom(opened)).subscribe(([, it]) => console.log(it.phone)); // expect: no-personal-data-in-logs
}
