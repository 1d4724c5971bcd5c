// A subject hands on what it is given, and an operator what it makes of that.
import { BehaviorSubject, map, Subject } from 'rxjs';

interface Visitor {
  id: string;
  plan: string;
}
interface Member extends Visitor {
  email: string;
}

export class MemberStore {
  readonly #members = new Subject<Member>();
  readonly #plan = new BehaviorSubject<string>('free');

  readonly member$ = this.#members.asObservable();
  readonly mail$ = this.#members.pipe(map((member) => member.email));
  readonly plan$ = this.#members.pipe(map((member) => member.plan));

  set(member: Member): void {
    this.#members.next(member);
    this.#plan.next(member.plan);
  }

  watch(): void {
    this.member$.subscribe((member) => console.log(member.plan));
    this.member$.subscribe((member) => console.log(member.email)); // expect: no-personal-data-in-logs
    this.mail$.subscribe((mail) => console.log(mail)); // expect: no-personal-data-in-logs
    this.plan$.subscribe((plan) => console.log(plan));
    console.log(this.#plan.getValue());
  }
}
