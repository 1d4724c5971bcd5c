// The variables of a Hono context are typed by the application, and hold what was set.
import { Hono, type MiddlewareHandler } from 'hono';

interface Renter {
  id: string;
  email: string;
}
type Env = { Variables: { renter: Renter; requestId: string } };

const identify: MiddlewareHandler<Env> = async (c, next) => {
  const answer = await fetch('http://localhost:8000/renter');
  c.set('renter', (await answer.json()) as Renter);
  c.set('requestId', crypto.randomUUID());
  await next();
};

const app = new Hono<Env>();
app.use('*', identify);
app.get('/keys', (c) => {
  console.log(c.get('requestId'));
  console.log(c.get('renter').email); // expect: no-personal-data-in-logs
  console.log(c.var.requestId);
  console.log(c.var.renter); // expect: no-personal-data-in-logs
  return c.text('ok');
});
