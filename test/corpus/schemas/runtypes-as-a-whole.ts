// What a runtype makes static has its fields.
import { Object as Obj, String, type Static } from 'runtypes';
const Person = Obj({ email: String, plan: String });
export function h(p: Static<typeof Person>, x: unknown): void {
  console.log(p.plan);
  console.log(p); // expect: no-personal-data-in-logs
}
