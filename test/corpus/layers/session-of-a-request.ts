// What a middleware puts into a request is there for the handlers behind it.
// @file src/request.ts
export interface AppRequest {
  path: string;
  session?: { id: string; email: string };
}
export type Handler = (request: AppRequest) => string;
// @file src/middleware.ts
import type { AppRequest, Handler } from './request.js';

interface Token {
  subject: string;
  contactEmail: string;
}

export function withSession(read: (request: AppRequest) => Token, handler: Handler): Handler {
  return (request) => {
    const token = read(request);
    request.session = { id: token.subject, email: token.contactEmail };
    return handler(request);
  };
}
// @file src/handlers.ts
import type { Handler } from './request.js';

export const greet: Handler = (request) => {
  console.log(request.path, request.session?.id);
  console.log(request.session?.email); // expect: no-personal-data-in-logs
  return 'hello';
};
export const health: Handler = (request) => {
  console.log(request.path);
  return 'ok';
};
