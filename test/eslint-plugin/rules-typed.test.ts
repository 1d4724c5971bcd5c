import { testTyped } from './rule-tester.js';

const USER = `import type { User } from './people.js';`;

testTyped('no-personal-data-in-logs', [
  {
    name: 'a field of a declared type',
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
    name: 'text that comes back from another file',
    leaks: `import { addressLine, type User } from './people.js';
export function shipped(user: User) {
  »console.log(addressLine(user))«;
}`,
    harmless: `import { reference, type User } from './people.js';
export function shipped(user: User) {
  console.log(reference(user));
}`,
  },
  {
    name: 'a neutral helper of another file',
    leaks: `import { audit, type User } from './people.js';
export function created(user: User) {
  »audit(\`created \${user.email}\`)«;
}`,
    harmless: `import { audit, type User } from './people.js';
export function created(user: User) {
  audit(\`created \${user.id}\`);
}`,
  },
  {
    name: 'an acceptance with reason, owner and date',
    leaks: `${USER}
export function signedIn(user: User) {
  »console.log(user.email)«;
}`,
    harmless: `${USER}
export function signedIn(user: User) {
  // tomograph-accept no-personal-data-in-logs -- local development only (platform team, until 2099-12-31)
  console.log(user.email);
}`,
  },
]);

testTyped('no-unencrypted-transport', [
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
  {
    name: 'what is sent',
    leaks: `${USER}
export async function push(user: User) {
  await »fetch('http://crm.example/contacts', { method: 'POST', body: JSON.stringify(user) })«;
}`,
    harmless: `${USER}
export async function push(user: User) {
  await fetch('http://crm.example/contacts', { method: 'POST', body: JSON.stringify({ count: 1 }) });
}`,
  },
]);

testTyped('no-unencrypted-storage', [
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
  {
    name: 'a file',
    leaks: `import { writeFile } from 'node:fs/promises';
${USER}
export async function keep(user: User) {
  await »writeFile('last.txt', user.email)«;
}`,
    harmless: `import { writeFile } from 'node:fs/promises';
${USER}
export async function keep(users: User[]) {
  await writeFile('last.txt', String(users.length));
}`,
  },
]);

testTyped('no-unpseudonymised-export', [
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

testTyped('no-weak-pseudonymisation', [
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

testTyped('no-undeclared-processor', [
  {
    name: 'a host that the configuration does not name, and the package that it does',
    leaks: `${USER}
export async function push(user: User) {
  await »fetch('https://crm.example/contacts', { method: 'POST', body: JSON.stringify({ email: user.email }) })«;
}`,
    harmless: `import Stripe from 'stripe';
${USER}
export async function push(user: User) {
  await new Stripe(process.env.STRIPE_KEY).customers.create({ email: user.email });
}`,
  },
]);
