// The type arguments of a handler say what its body and its query hold.
import type { Request, RequestHandler, Response } from 'express';

interface Registration {
  lastName: string;
  plan: string;
}
interface Page {
  page: string;
  size: string;
}

export const create: RequestHandler<{ id: string }, { ok: boolean }, Registration> = (request, response) => {
  console.log('plan', request.body.plan);
  console.log('created', request.body); // expect: no-personal-data-in-logs
  response.json({ ok: true });
};

export const list: RequestHandler<object, unknown, unknown, Page> = (request, response) => {
  console.log('list', request.query);
  response.json([]);
};

export function update(request: Request<{ id: string }, unknown, Partial<Registration>>, response: Response): void {
  console.log('updated', request.params.id);
  console.log('updated', request.body); // expect: no-personal-data-in-logs
  response.sendStatus(204);
}
