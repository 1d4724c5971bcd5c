// What a stream of RxJS hands on goes through its operators, each doing what it does to the values.
import { BehaviorSubject, Subject, map, tap, filter, switchMap, firstValueFrom, of, from, Observable } from 'rxjs';
import { HttpClient } from '@angular/common/http';
interface User { id: string; email: string }
export async function f(user: User, users$: Observable<User>, http: HttpClient) {
  of(user).pipe(map((u) => u.email)).subscribe((m) => console.log(m)); // expect: no-personal-data-in-logs
  of(user).pipe(map((u) => u.id)).subscribe((m) => console.log(m));
  users$.pipe(tap((u) => console.log(u.id)), map((u) => ({ mail: u.email, id: u.id }))).subscribe({ next: (x) => { console.log(x.id); console.log(x.mail); } }); // expect: no-personal-data-in-logs
  users$.pipe(tap((u) => console.log(u.email))).subscribe(); // expect: no-personal-data-in-logs
  const one = await firstValueFrom(users$.pipe(filter((u) => u.id !== '')));
  console.log(one.id);
  console.log(one.email); // expect: no-personal-data-in-logs
  users$.pipe(switchMap((u) => of(u.email))).subscribe((m) => console.log(m)); // expect: no-personal-data-in-logs
  users$.pipe(switchMap((u) => of(u.id))).subscribe((m) => console.log(m));
  http.get<User>('/me').pipe(map((u) => u.email)).subscribe((m) => console.log(m)); // expect: no-personal-data-in-logs
  const s = new BehaviorSubject<User | null>(null);
  s.next(user);
  s.subscribe((u) => console.log(u?.id));
  s.subscribe((u) => console.log(u)); // expect: no-personal-data-in-logs
  console.log(s.value?.id);
  console.log(s.value); // expect: no-personal-data-in-logs
  console.log(s.getValue()?.email); // expect: no-personal-data-in-logs
  from([user]).pipe(map((u) => u.id), tap((id) => console.log(id))).subscribe();
  from([user]).pipe(map((u) => u.email), tap((m) => console.log(m))).subscribe(); // expect: no-personal-data-in-logs
}
