// A wrapper around handlers hands the request on to them.
import express, { type NextFunction, type Request, type RequestHandler, type Response } from 'express';

type AsyncHandler = (request: Request, response: Response) => Promise<void>;

function safely(handler: AsyncHandler): RequestHandler {
  return (request: Request, response: Response, next: NextFunction) => {
    handler(request, response).catch(next);
  };
}

const app = express();
app.post(
  '/appointments',
  safely(async (request, response) => {
    const { dateOfBirth, slot } = request.body;
    console.log('slot', slot);
    console.log('born', dateOfBirth); // expect: no-personal-data-in-logs
    response.end();
  }),
);
