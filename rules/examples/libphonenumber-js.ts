import parsePhoneNumber, { isValidPhoneNumber, parsePhoneNumberWithError } from 'libphonenumber-js';

interface Customer {
  phone: string;
}

export function check(customer: Customer): void {
  const parsed = parsePhoneNumber(customer.phone, 'DE');
  console.log(parsed?.number); // flow: log plain
  console.log(parsePhoneNumberWithError(customer.phone)); // flow: log plain
  console.log(isValidPhoneNumber(customer.phone, 'DE'));
}
