// An optional call passes on what it is given, when there is something to call.
interface Hooks {
  onSaved?: (subject: string) => void;
  describe?: (subject: string) => string;
}
interface Customer {
  id: string;
  email: string;
}

function save(customer: Customer, hooks?: Hooks): string {
  hooks?.onSaved?.(customer.email);
  return hooks?.describe?.(customer.id) ?? 'saved';
}

export function run(customer: Customer): void {
  console.log(save(customer));
  const seen: string[] = [];
  console.log(save(customer, { onSaved: (subject) => seen.push(subject), describe: (subject) => subject }));
  console.log(seen.length);
  console.log(seen[0]); // expect: no-personal-data-in-logs
}
