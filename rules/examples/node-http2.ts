import { connect, createSecureServer } from 'node:http2';

interface Passenger {
  email: string;
  passportNumber: string;
  seat: string;
}

export function checkIn(passenger: Passenger): void {
  const session = connect('https://airline.example.com');
  const stream = session.request({ ':method': 'POST', ':path': `/passengers/${passenger.email}` }); // flow: http-request plain encrypted to airline.example.com; url plain
  stream.write(passenger.passportNumber); // flow: http-request plain encrypted to airline.example.com
  stream.end(passenger.seat);
  const open = connect('http://airline.example.com');
  open.request({ ':method': 'POST', 'x-passenger': passenger.email }).end(passenger.passportNumber); // flow: http-request plain unencrypted to airline.example.com
  const trusting = connect('https://airline.example.com', { rejectUnauthorized: false });
  trusting.request({ ':method': 'PUT' }).end(passenger.passportNumber); // flow: http-request plain unencrypted to airline.example.com
  session.close();
}

createSecureServer({}, (request, response) => {
  console.log(request.socket.remoteAddress); // flow: log plain
  response.end();
});
