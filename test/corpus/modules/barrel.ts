// Files that only pass on what others export lead to where it was made.
// @file src/domain/customer.ts
export interface Customer {
  id: string;
  email: string;
}
export const describe = (customer: Customer): string => `customer ${customer.id}`;
// @file src/domain/address.ts
import type { Customer } from './index.js';

export default class Label {
  constructor(private readonly customer: Customer) {}
  text(): string {
    return this.customer.email;
  }
}
export const describe = (label: Label): number => label.text().length;
// @file src/domain/index.ts
export type { Customer } from './customer.js';
export { describe as describeCustomer } from './customer.js';
export { default as AddressLabel, describe as describeLabel } from './address.js';
// @file src/index.ts
export * from './domain/index.js';
export * as domain from './domain/index.js';
// @file src/main.ts
import { AddressLabel, describeCustomer, domain, type Customer } from './index.js';

export function print(customer: Customer): void {
  const label = new AddressLabel(customer);
  console.log(describeCustomer(customer));
  console.log(domain.describeLabel(label));
  console.log(label.text()); // expect: no-personal-data-in-logs
  console.log(new domain.AddressLabel(customer).text()); // expect: no-personal-data-in-logs
}
