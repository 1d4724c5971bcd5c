// The default of an option does not count where the option is passed.
interface Options {
  write?: (line: string) => void;
  prefix?: string;
}
interface Employee {
  id: string;
  email: string;
}

function notify(subject: string, { write = console.warn, prefix = 'app' }: Options = {}): void {
  write(`${prefix} ${subject}`);
}

export function main(employee: Employee): void {
  let notified = 0;
  notify(employee.id);
  notify(employee.email); // expect: no-personal-data-in-logs
  notify(employee.email, { prefix: 'crm' }); // expect: no-personal-data-in-logs
  notify(employee.email, { write: (line) => (notified += line.length) });
  console.log(notified);
}
