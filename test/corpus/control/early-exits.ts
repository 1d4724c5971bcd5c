// What was checked and left behind is not there any more on the way that goes on.
interface Customer {
  id: string;
  email: string | null;
}

function label(customer: Customer | undefined): string {
  if (customer === undefined) return 'nobody';
  if (customer.email === null) return `customer ${customer.id}`;
  return customer.email;
}
function strict(customer: Customer): string {
  let text = customer.email ?? '';
  if (text.length > 0) throw new Error('withheld');
  text = customer.id;
  return text;
}

export function show(customers: Customer[], customer: Customer): void {
  console.log(strict(customer));
  console.log(label(customer)); // expect: no-personal-data-in-logs
  for (const each of customers) {
    let line = each.email;
    if (line === null) continue;
    line = each.id;
    console.log(line);
  }
}
