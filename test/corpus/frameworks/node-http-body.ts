// A server of Node that puts a body together reads it as what it takes it for.
import { createServer, type IncomingMessage } from 'node:http';

interface Feedback {
  phone: string;
  stars: number;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

createServer(async (request, response) => {
  const feedback = JSON.parse(await readBody(request)) as Feedback;
  console.log(request.method, feedback.stars);
  console.log('call back', feedback); // expect: no-personal-data-in-logs
  response.end('ok');
}).listen(8080);
