import Koa from 'koa';
import { bodyParser } from '@koa/bodyparser';

const app = new Koa();
app.use(bodyParser({ jsonLimit: '1mb' }));
app.use(async (ctx) => {
  console.log(ctx.request.body.email); // flow: log plain
  console.log(ctx.request.body.page);
});
