import { testUntyped } from './rule-tester.js';

const USER = `interface User { id: string; email: string }`;

testUntyped('no-personal-data-in-logs', [
  {
    name: 'a type of the same file',
    leaks: `${USER}
export function signedIn(user: User) {
  »console.log('signed in', user.email)«;
}`,
    harmless: `${USER}
export function signedIn(user: User) {
  console.log('signed in', user.id);
}`,
  },
  {
    name: 'a field is seen, what another file returns is out of sight',
    leaks: `import { addressLine } from './people.js';
${USER}
export function shipped(user: User) {
  »console.log(user.email)«;
}`,
    harmless: `import { addressLine } from './people.js';
${USER}
export function shipped(user: User) {
  console.log(addressLine(user));
}`,
  },
]);

testUntyped('no-unencrypted-transport', [
  {
    name: 'the scheme of a literal address',
    leaks: `${USER}
export async function push(user: User) {
  await »fetch('http://crm.example/contacts', { method: 'POST', body: JSON.stringify({ email: user.email }) })«;
}`,
    harmless: `${USER}
export async function push(user: User) {
  await fetch('https://crm.example/contacts', { method: 'POST', body: JSON.stringify({ email: user.email }) });
}`,
  },
]);

testUntyped('no-unencrypted-storage', [
  {
    name: 'browser storage',
    leaks: `${USER}
export function remember(user: User) {
  »localStorage.setItem('contact', user.email)«;
}`,
    harmless: `${USER}
export function remember(user: User) {
  localStorage.setItem('contact', user.id);
}`,
  },
]);

testUntyped('no-unpseudonymised-export', [
  {
    name: 'analytics',
    leaks: `import posthog from 'posthog-js';
${USER}
export function joined(user: User) {
  »posthog.capture('joined', { email: user.email })«;
}`,
    harmless: `import posthog from 'posthog-js';
${USER}
export function joined(user: User) {
  posthog.capture('joined', { account: user.id });
}`,
  },
]);

testUntyped('no-weak-pseudonymisation', [
  {
    name: 'a hash without and with a key',
    leaks: `import { createHash } from 'node:crypto';
import posthog from 'posthog-js';
${USER}
export function joined(user: User) {
  »posthog.capture('joined', { person: createHash('sha256').update(user.email).digest('hex') })«;
}`,
    harmless: `import { createHmac } from 'node:crypto';
import posthog from 'posthog-js';
${USER}
export function joined(user: User) {
  posthog.capture('joined', {
    person: createHmac('sha256', process.env.PSEUDONYM_KEY).update(user.email).digest('hex'),
  });
}`,
  },
]);

testUntyped('no-undeclared-processor', [
  {
    name: 'a host that the configuration does not name, and one that it does',
    leaks: `${USER}
export async function push(user: User) {
  await »fetch('https://crm.example/contacts', { method: 'POST', body: JSON.stringify({ email: user.email }) })«;
}`,
    harmless: `${USER}
export async function push(user: User) {
  await fetch('https://api.stripe.com/v1/customers', { method: 'POST', body: JSON.stringify({ email: user.email }) });
}`,
  },
]);
