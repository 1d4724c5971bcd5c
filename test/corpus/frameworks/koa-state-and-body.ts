// The state of a Koa context carries what a middleware put there, and its body is the answer.
import Koa from 'koa';

interface Pupil {
  id: string;
  lastName: string;
  grade: number;
}

const app = new Koa<{ pupil: Pupil; startedAt: number }>();

app.use(async (context, next) => {
  const answer = await fetch('http://localhost:7000/pupil');
  context.state.pupil = (await answer.json()) as Pupil;
  context.state.startedAt = Date.now();
  await next();
});

app.use(async (context) => {
  console.log('took', Date.now() - context.state.startedAt);
  console.log('pupil', context.state.pupil.lastName); // expect: no-personal-data-in-logs
  context.body = { grade: context.state.pupil.grade };
});
