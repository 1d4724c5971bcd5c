// A header may carry a credential, and the log of all headers carries it too.
import express from 'express';

const app = express();
app.use((request, _response, next) => {
  console.log(request.headers['content-type'], request.headers['accept-language']);
  console.log(request.headers.authorization); // expect: no-personal-data-in-logs
  console.log(request.get('authorization')); // expect: no-personal-data-in-logs
  next();
});
