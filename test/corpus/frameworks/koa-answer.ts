// What is assigned to the body of a Koa context is answered.
import Router from '@koa/router';

interface Pupil {
  lastName: string;
  grade: number;
}

export function routes(find: (id: string) => Promise<Pupil>): Router {
  const router = new Router();
  router.get('/pupils/:id', async (ctx) => {
    const pupil = await find(ctx.params.id);
    ctx.body = pupil; // flow: http-response
  });
  router.get('/pupils/:id/grade', async (ctx) => {
    const { grade } = await find(ctx.params.id);
    ctx.body = { grade };
  });
  return router;
}
