// A race yields what either of its runners yields, and a race between two that know nobody yields nobody.
interface Employee {
  id: string;
  iban: string;
}

function timeout<T>(milliseconds: number, fallback: T): Promise<T> {
  return new Promise((resolve) => setTimeout(() => resolve(fallback), milliseconds));
}

async function countPayslips(employee: Employee): Promise<number> {
  return employee.id.length;
}

async function accountOf(employee: Employee): Promise<string> {
  return employee.iban;
}

export async function preview(employee: Employee): Promise<void> {
  const iban = await Promise.race([accountOf(employee), timeout(200, 'unknown')]);
  console.debug('account', iban); // expect: no-personal-data-in-logs
  const payslips = await Promise.race([countPayslips(employee), timeout(200, 0)]);
  console.debug('payslips', payslips);
  const fastest = await Promise.any([timeout(10, employee.iban), timeout(20, '')]);
  console.debug(fastest); // expect: no-personal-data-in-logs
}
