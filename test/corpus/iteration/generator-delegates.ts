// A generator that delegates yields what the other one yields and gets what it returns.
interface Department {
  name: string;
  staff: { id: string; email: string }[];
  parts: Department[];
}

function* mails(department: Department): Generator<string, number> {
  let count = 0;
  for (const { email } of department.staff) {
    count++;
    yield email;
  }
  for (const part of department.parts) count += yield* mails(part);
  return count;
}

function* report(department: Department): Generator<string> {
  yield 'staff of a department';
  const count = yield* mails(department);
  console.log(count);
}

function* titles(department: Department): Generator<string> {
  yield department.name;
  for (const part of department.parts) yield* titles(part);
}

export function print(department: Department): void {
  for (const line of report(department)) console.log(line); // expect: no-personal-data-in-logs
  for (const line of titles(department)) console.log(line);
}
