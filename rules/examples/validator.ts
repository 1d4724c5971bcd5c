import validator from 'validator';
import isIBAN from 'validator/lib/isIBAN';

interface Customer {
  email: string;
  iban: string;
}

export function check(customer: Customer): void {
  console.log(validator.isEmail(customer.email), isIBAN(customer.iban));
  console.log(validator.normalizeEmail(customer.email)); // flow: log plain
  console.log(validator.escape(customer.iban)); // flow: log plain
}
