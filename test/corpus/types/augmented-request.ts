// A field that a project adds to the request of a framework is what it declares.
// @file types/express.d.ts
declare namespace Express {
  interface Request {
    account: { id: string; email: string };
  }
}
// @file src/main.ts
import express from 'express';

export const app = express();

app.get('/', (request, response) => {
  console.log(request.account.id);
  console.log(request.account.email); // expect: no-personal-data-in-logs
  response.end();
});
