// What a test tells of a value of several kinds counts on the side where it holds: by kind, by field, by class, by guard.
interface User { kind: 'user'; id: string; email: string }
interface Bot { kind: 'bot'; id: string; url: string }
type Actor = User | Bot;
type Result<T> = { ok: true; value: T } | { ok: false; error: string };
class NotFound extends Error { constructor(readonly email: string, readonly number: number) { super('x'); } }
function assertBot(a: Actor): asserts a is Bot {}
const isUser = (a: unknown): a is User => typeof a === 'object';
export function f(actor: Actor, r: Result<User>, error: unknown, raw: unknown, list: Actor[]) {
  if (actor.kind !== 'user') { console.log(actor); return; }
  console.log(actor); // expect: no-personal-data-in-logs
  if (!r.ok) { console.log(r); }
  else console.log(r.value); // expect: no-personal-data-in-logs
  if (r.ok) console.log(r); // expect: no-personal-data-in-logs
  if (error instanceof NotFound) { console.log(error.number); console.log(error.email); } // expect: no-personal-data-in-logs
  if (isUser(raw)) console.log(raw.email); // expect: no-personal-data-in-logs
  if (isUser(raw) && raw.id) console.log(raw.email); // expect: no-personal-data-in-logs
}
export function g(actor: Actor) {
  actor.kind === 'bot' ? console.log(actor) : console.log(actor.id);
  if (actor.kind === 'bot' || actor.id === '1') console.log(actor); // expect: no-personal-data-in-logs
  assertBot(actor);
  console.log(actor);
}
export function h(actor: Actor) {
  if (!('email' in actor)) { console.log(actor); } else console.log(actor.kind);
  const x = 'url' in actor && console.log(actor);
  console.log(actor); // expect: no-personal-data-in-logs
  return x;
}
export function s(actor: Actor) {
  switch (actor.kind) {
    case 'user': return actor.id;
    default: console.log(actor);
  }
  console.log(actor);
}
export function caller(b: Bot, u: User) { g(b); h(b); s(b); s(u); f2(u); f2(b); }
function f2(actor: Actor) { if (actor.kind === 'bot') console.log(actor); else console.log(actor.email); } // expect: no-personal-data-in-logs
