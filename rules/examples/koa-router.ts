import Router from '@koa/router';

const router = new Router({ prefix: '/patients' });

router.get('/:room', (ctx) => {
  console.log(ctx.params.email); // flow: log plain
  console.log(ctx.params.room);
});
router.post('/', async (ctx) => console.log(ctx.request.body.diagnosis)); // flow: log plain
router.use((ctx) => console.log(ctx.ip)); // flow: log plain
