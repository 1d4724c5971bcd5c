import { parse } from 'node:querystring';
import http, { type IncomingMessage, type ServerResponse } from 'node:http';

interface Visitor {
  email: string;
  plate: string;
  birthDate: string;
  company: string;
}

export function notify(visitor: Visitor): void {
  const request = http.request({ hostname: 'gate.example.com', path: `/visitors/${visitor.email}`, method: 'POST' }); // flow: http-request plain unencrypted to gate.example.com; url plain
  request.setHeader('X-Visitor', visitor.email); // flow: http-request plain unencrypted to gate.example.com
  request.write(JSON.stringify({ born: visitor.birthDate })); // flow: http-request plain unencrypted to gate.example.com
  request.end(visitor.email); // flow: http-request plain unencrypted to gate.example.com
  http.get(`http://gate.example.com/visitors?mail=${visitor.email}`, (response) => { // flow: http-request plain unencrypted to gate.example.com; url plain
    console.log(response.statusCode);
  });
  const local = http.request('http://localhost:8080/visitors', { method: 'POST' });
  local.end(visitor.email); // flow: http-request plain local
  const empty = http.request('http://gate.example.com/visitors', { method: 'POST' });
  empty.end(String(visitor.company.length));
}

const server = http.createServer((request, response) => {
  const { email } = request.body;
  console.log(email); // flow: log plain
  const { birthDate } = parse(request.url.slice(2));
  console.log(birthDate); // flow: log plain
  console.log(request.headers['x-user-email']); // flow: log plain
  console.log(request.socket.remoteAddress); // flow: log plain
  response.end();
});
server.listen(8080);

export function answer(message: IncomingMessage, response: ServerResponse, visitor: Visitor): void {
  console.log(message.socket.remoteAddress); // flow: log plain
  response.setHeader('X-Visitor', visitor.email); // flow: http-response plain
  response.write(visitor.email); // flow: http-response plain
  response.end();
}

export function download(response: ServerResponse, visitor: Visitor): void {
  response.writeHead(200, { 'Content-Type': 'text/csv', 'X-Visitor': visitor.email }); // flow: http-response plain
  response.end(`${visitor.email};${visitor.birthDate}`); // flow: http-response plain; export plain
}
