import { HttpError } from './errors';

export interface LoginRequest {
  email: string;
  password: string;
}

export interface AddressRequest {
  street: string;
  postcode: string;
  city: string;
  country: string;
}

export interface RegistrationRequest extends LoginRequest {
  firstName: string;
  lastName: string;
  dateOfBirth: string;
  phone?: string;
  iban?: string;
  address: AddressRequest;
}

export interface ContactDetails {
  email: string;
  firstName: string;
  lastName: string;
  phone?: string;
}

type Fields = Record<string, unknown>;

function fields(body: unknown): Fields {
  if (typeof body !== 'object' || body === null) {
    throw new HttpError(400, 'expected a JSON object');
  }
  return body as Fields;
}

function optional(source: Fields, key: string): string | undefined {
  const value = source[key];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function text(source: Fields, key: string): string {
  const value = optional(source, key);
  if (value === undefined) {
    throw new HttpError(400, `field ${key} is missing`);
  }
  return value;
}

export function readLogin(body: unknown): LoginRequest {
  const source = fields(body);
  return { email: text(source, 'email').toLowerCase(), password: text(source, 'password') };
}

export function readRegistration(body: unknown): RegistrationRequest {
  const source = fields(body);
  const address = fields(source.address);
  return {
    ...readLogin(body),
    firstName: text(source, 'firstName'),
    lastName: text(source, 'lastName'),
    dateOfBirth: text(source, 'dateOfBirth'),
    phone: optional(source, 'phone'),
    iban: optional(source, 'iban'),
    address: {
      street: text(address, 'street'),
      postcode: text(address, 'postcode'),
      city: text(address, 'city'),
      country: text(address, 'country'),
    },
  };
}

export function readContact(body: unknown): ContactDetails {
  const source = fields(body);
  return {
    email: text(source, 'email'),
    firstName: text(source, 'firstName'),
    lastName: text(source, 'lastName'),
    phone: optional(source, 'phone'),
  };
}

export function readBasketLine(body: unknown): { productId: string; quantity: number } {
  const source = fields(body);
  const quantity = Number(source.quantity ?? 1);
  if (!Number.isInteger(quantity) || quantity < 1 || quantity > 60) {
    throw new HttpError(400, 'quantity must be between 1 and 60');
  }
  return { productId: text(source, 'productId'), quantity };
}
