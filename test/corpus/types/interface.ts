// An interface has the fields of those it extends, and so has an intersection.
interface Contactable {
  email: string;
}
interface Customer extends Contactable {
  plan: string;
}
interface Plan {
  plan: string;
}
interface YearlyPlan extends Plan {
  months: number;
}
type Guest = { table: number } & Contactable;
type Table = { table: number } & Plan;

export function show(customer: Customer, plan: YearlyPlan, guest: Guest, table: Table): void {
  console.log(customer); // expect: no-personal-data-in-logs
  console.log(plan);
  console.log(guest); // expect: no-personal-data-in-logs
  console.log(table);
}
