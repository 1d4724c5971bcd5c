import { Elysia, error, redirect, status, t } from 'elysia';

new Elysia()
  .post('/patients', ({ body, query }) => {
    console.log(body.email, body.page); // flow: log plain
    console.log(query.email); // flow: log plain
    return status(200, { mail: body.email }); // flow: http-response plain
  }, { body: t.Object({ email: t.String() }) })
  .get('/patients', ({ query }) => redirect(`/login?mail=${query.email}`)) // flow: url plain
  .get('/rooms', ({ query }) => redirect(`/rooms/${query.page}`))
  .delete('/patients', ({ query }) => error(404, `${query.email} is not here`)) // flow: error-text plain
  .listen(3000);
