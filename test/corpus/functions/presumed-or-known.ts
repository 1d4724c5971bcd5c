// A helper whose parameter is called after a person's field gets what it is given.
interface Company {
  supportEmail: string;
  hotline: string;
}
interface Employee {
  email: string;
  phone: string;
}

function contactLine(email: string, phone: string): string {
  return `${email} / ${phone}`;
}
function card({ email, phone }: { email: string; phone: string }): string {
  return contactLine(email, phone);
}

export function imprint(company: Company, employee: Employee): void {
  console.log(contactLine('info@example.org', '0800 1'));
  console.log(card({ email: 'office@example.org', phone: '0800 2' }));
  console.log(card({ email: employee.email.length > 0 ? 'reachable' : 'unreachable', phone: '-' }));
  console.log(card(employee)); // expect: no-personal-data-in-logs
  console.log(contactLine('withheld', employee.phone)); // expect: no-personal-data-in-logs
  console.log(company.hotline);
}
