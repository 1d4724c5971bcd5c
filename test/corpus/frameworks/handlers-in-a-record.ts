// Handlers in a record, and in the fields of a class, get what the type of the record or field says.
import type { RequestHandler } from 'express';

const handlers: Record<'show' | 'save', RequestHandler> = {
  show: (incoming, outgoing) => {
    console.log(incoming.query.page);
    outgoing.end();
  },
  save: (incoming, outgoing) => {
    console.log(incoming.body.amount);
    console.log(incoming.body.iban); // expect: no-personal-data-in-logs
    outgoing.end();
  },
};

export class Accounts {
  readonly list: RequestHandler = (incoming) => console.log(incoming.body.amount);
  readonly open: RequestHandler = (incoming) => console.log(incoming.body.iban); // expect: no-personal-data-in-logs
}
export const save = ((incoming) => {
  console.log(incoming.body.amount);
  console.log(incoming.body.iban); // expect: no-personal-data-in-logs
}) satisfies RequestHandler;

export default handlers;
