// A session keeps what a handler put into it, by the type that the project adds to it.
import type { Request, Response } from 'express';

declare module 'express-session' {
  interface SessionData {
    account: { phone: string; theme: string };
    views: number;
  }
}

export function visit(request: Request, response: Response): void {
  request.session.views = (request.session.views ?? 0) + 1;
  console.log('views', request.session.views, request.session.account?.theme);
  console.log('account', request.session.account?.phone); // expect: no-personal-data-in-logs
  response.end();
}
