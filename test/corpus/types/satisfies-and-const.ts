// satisfies and as const check a value and leave it what it is.
interface Employee {
  id: string;
  email: string;
}
interface Row {
  key: string;
  value: string;
}

export function rows(employee: Employee): void {
  const number = { key: 'number', value: employee.id } satisfies Row;
  console.log(number);
  const mail = { key: 'mail', value: employee.email } satisfies Row;
  console.log(mail.key);
  console.log(mail.value); // expect: no-personal-data-in-logs
  const fields = ['id', 'team'] as const;
  console.log(fields);
  const both = [employee.id, employee.email] as const;
  console.log(both); // expect: no-personal-data-in-logs
  console.log(<string>employee.email); // expect: no-personal-data-in-logs
  console.log(employee!.id as unknown as number);
}
