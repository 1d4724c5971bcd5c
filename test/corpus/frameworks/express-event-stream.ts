// A stream of events is an answer that goes on.
import type { Request, Response } from 'express';

interface Arrival {
  lastName: string;
  gate: string;
}

export function stream(_request: Request, response: Response, arrivals: AsyncIterable<Arrival>): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream' });
  void (async () => {
    for await (const arrival of arrivals) {
      response.write(`event: gate\ndata: ${arrival.gate}\n\n`);
      response.write(`event: arrival\ndata: ${JSON.stringify(arrival)}\n\n`); // flow: http-response
    }
    response.end();
  })();
}
