// What a handler hands to the error middleware is what the middleware gets.
import express, { type ErrorRequestHandler } from 'express';

class ConflictError extends Error {
  constructor(
    message: string,
    readonly field: string,
    readonly value: string,
  ) {
    super(message);
  }
}

const app = express();
app.post('/members', (request, _response, next) => {
  const { email } = request.body;
  if (email === 'taken@club.example') {
    next(new ConflictError('already a member', 'email', email));
    return;
  }
  next();
});

const onError: ErrorRequestHandler = (error: ConflictError, _request, response, _next) => {
  console.error(error.field, error.message);
  console.error(error.value); // expect: no-personal-data-in-logs
  response.status(409).json({ field: error.field });
};
app.use(onError);
