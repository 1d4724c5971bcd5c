import https from 'node:https';

interface Visitor {
  email: string;
  birthDate: string;
  visits: number;
}

const anyone = new https.Agent({ rejectUnauthorized: false });

export function notify(visitor: Visitor): void {
  const request = https.request({ hostname: 'gate.example.com', path: `/visitors/${visitor.email}`, method: 'POST' }); // flow: http-request plain encrypted to gate.example.com; url plain
  request.setHeader('X-Visitor', visitor.email); // flow: http-request plain encrypted to gate.example.com
  request.write(JSON.stringify({ born: visitor.birthDate })); // flow: http-request plain encrypted to gate.example.com
  request.end(visitor.email); // flow: http-request plain encrypted to gate.example.com
  https.get(`https://gate.example.com/visitors?mail=${visitor.email}`); // flow: http-request plain encrypted to gate.example.com; url plain
  const unchecked = https.request('https://gate.example.com', { method: 'POST', rejectUnauthorized: false });
  unchecked.end(visitor.email); // flow: http-request plain unencrypted to gate.example.com
  const trusting = https.request({ host: 'gate.example.com', method: 'POST', agent: anyone });
  trusting.end(visitor.email); // flow: http-request plain unencrypted to gate.example.com
  const counted = https.request('https://gate.example.com', { method: 'POST' });
  counted.end(String(visitor.visits));
}

https.createServer({}, (request, response) => {
  console.log(request.socket.remoteAddress); // flow: log plain
  response.end();
});
