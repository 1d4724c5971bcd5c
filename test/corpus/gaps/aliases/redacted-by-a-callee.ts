// A function that overwrites fields of what it was given leaves them clean for its caller, one that works on a copy does not.
interface Payment {
  id: string;
  iban: string;
  amount: number;
}

function redact(payment: Payment): void {
  payment.iban = '[removed]';
}
function redacted(payment: Payment): Payment {
  const copy = { ...payment };
  copy.iban = '[removed]';
  return copy;
}

export function settle(payment: Payment, other: Payment): void {
  const mine = { ...payment };
  redact(mine);
  console.log(mine);
  const clean = redacted(other);
  console.log(clean);
  console.log(other); // expect: no-personal-data-in-logs
}
