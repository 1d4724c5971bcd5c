// What a middleware leaves in the locals of a response is what the next handler reads.
import express, { type NextFunction, type Request, type Response } from 'express';

interface Member {
  id: string;
  email: string;
}

async function findMember(id: string): Promise<Member> {
  const answer = await fetch(`http://localhost:9000/members/${id}`);
  return (await answer.json()) as Member;
}

async function loadMember(request: Request, response: Response, next: NextFunction): Promise<void> {
  response.locals.member = await findMember(String(request.params.id));
  response.locals.startedAt = Date.now();
  next();
}

const app = express();
app.get('/members/:id', loadMember, (_request, response) => {
  console.log('took', Date.now() - response.locals.startedAt);
  console.log('showed', response.locals.member.email); // expect: no-personal-data-in-logs
  response.json({ ok: true });
});
