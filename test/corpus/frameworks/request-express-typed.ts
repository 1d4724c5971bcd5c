// What an Express handler is sent is classified by its names, and by the type that the code gives it.
import express, { type Request, type Response } from 'express';

interface Registration {
  email: string;
  plan: string;
}

function read(body: unknown): Registration {
  const { email, plan } = body as Record<string, string>;
  return { email: email ?? '', plan: plan ?? '' };
}

const app = express();
app.post('/members', (request, response) => {
  const registration = request.body as Registration;
  console.log(registration.email); // expect: no-personal-data-in-logs
  console.log(registration.plan);
  response.end();
});

export function register(request: Request, response: Response): void {
  const registration = read(request.body);
  console.log(registration); // expect: no-personal-data-in-logs
  console.log(registration.plan);
  console.log(request.method);
  response.end();
}
