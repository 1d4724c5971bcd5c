// A field that is taken out of a request is classified by its name, whatever the framework.
import express from 'express';
import Koa from 'koa';

const app = express();
app.post('/members', (request, response) => {
  const { email, plan } = request.body;
  console.log(email); // expect: no-personal-data-in-logs
  console.log(plan);
  response.end();
});

const koa = new Koa();
koa.use(async (context) => {
  const { email, page } = context.query;
  console.log(email); // expect: no-personal-data-in-logs
  console.log(page);
});
