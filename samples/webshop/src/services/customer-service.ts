import { customers, dataSource } from '../data-source';
import { Address } from '../entities/address';
import { Customer } from '../entities/customer';
import { HttpError } from '../http/errors';
import type { LoginRequest, RegistrationRequest } from '../http/requests';
import { logger } from '../lib/logger';
import { hashPassword, verifyPassword } from '../lib/password';

export type Profile = Pick<Customer, 'id' | 'email' | 'firstName' | 'lastName' | 'phone'>;
export type CustomerSummary = Pick<Customer, 'id' | 'createdAt'> & { orders: number };

export async function register(input: RegistrationRequest): Promise<Customer> {
  if (await customers.existsBy({ email: input.email })) {
    throw new HttpError(409, `There already is an account for ${input.email}`); // expect: no-personal-data-in-logs
  }
  const { password, address, ...person } = input;
  const customer = customers.create({
    ...person,
    passwordHash: await hashPassword(password),
    addresses: [
      dataSource
        .getRepository(Address)
        .create({ ...address, firstName: person.firstName, lastName: person.lastName }),
    ],
  });
  return customers.save(customer);
}

export async function login(credentials: LoginRequest): Promise<Customer> {
  const customer = await customers.findOneBy({ email: credentials.email });
  if (!customer || !(await verifyPassword(credentials.password, customer.passwordHash))) {
    logger.warn('login rejected', { known: customer !== null, credentials }); // expect: no-personal-data-in-logs
    throw new HttpError(401, 'e-mail address or password is wrong');
  }
  return customer;
}

export function profileOf(customer: Customer): Profile {
  const { id, email, firstName, lastName, phone } = customer;
  return { id, email, firstName, lastName, phone };
}

export async function findForStaff(email: string): Promise<CustomerSummary> {
  const customer = await customers.findOne({ where: { email }, relations: { orders: true } });
  if (!customer) {
    throw new HttpError(404, 'no such customer');
  }
  const summary = { id: customer.id, createdAt: customer.createdAt, orders: customer.orders.length };
  logger.info('customer looked up by staff', summary);
  return summary;
}

export function isOfAge(customer: Customer, today = new Date()): boolean {
  const limit = new Date(today);
  limit.setFullYear(limit.getFullYear() - 18);
  return new Date(customer.dateOfBirth) <= limit;
}
