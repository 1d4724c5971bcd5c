// An assertion that fails throws its message, and a comparison that fails shows what it compared.
import assert from 'node:assert/strict';

interface Payment {
  number: string;
  iban: string;
}

function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

export function check(payment: Payment): void {
  assert(payment.iban.length > 0, `payment ${payment.number} has no account`);
  assert(payment.iban.startsWith('DE'), `account ${payment.iban} is abroad`); // expect: no-personal-data-in-logs
  invariant(payment.iban.length < 30, `payment ${payment.number} is strange`);
  invariant(payment.iban.length > 15, `account ${payment.iban} is too short`); // expect: no-personal-data-in-logs
}
