// A field of a request is classified by its name where it is read, without a variable of its own.
import express from 'express';

const app = express();
app.post('/members', (request, response) => {
  console.log(request.body.email); // expect: no-personal-data-in-logs
  console.log(request.query.dateOfBirth); // expect: no-personal-data-in-logs
  console.log(request.body.plan);
  response.end();
});
