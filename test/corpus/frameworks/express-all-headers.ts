// The log of all headers of a request carries the credentials among them; that of a single one what it is.
import type { Request, Response } from 'express';

export function trace(request: Request, response: Response): void {
  console.log(request.headers['content-length'], request.headers.host);
  console.log({ path: request.path, type: request.get('content-type') });
  console.log('headers', request.headers); // expect: no-personal-data-in-logs
  console.log({ path: request.path, headers: request.headers }); // expect: no-personal-data-in-logs
  const { authorization, accept } = request.headers;
  console.log(accept);
  console.log(authorization?.split(' ')[1]); // expect: no-personal-data-in-logs
  const { authorization: policy } = request.app.locals;
  console.log(policy);
  response.end();
}
