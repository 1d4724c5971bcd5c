// A handler of four parameters gets the error before the request.
const express = require('express');

const app = express();
app.use((problem, incoming, outgoing, next) => {
  console.error(incoming.path, incoming.body.amount);
  console.error(incoming.body.iban); // expect: no-personal-data-in-logs
  outgoing.status(500).end();
});
app.use((incoming, outgoing, next) => {
  console.log(outgoing.statusCode);
  console.log(incoming.body.iban); // expect: no-personal-data-in-logs
  next();
});
