import { Server } from 'socket.io';

interface Passenger {
  email: string;
  licencePlate: string;
  phone: string;
  rating: number;
}

const io = new Server(3000, { cors: { origin: 'https://rides.example.com' } });

export function announce(passenger: Passenger): void {
  io.emit('passenger', { phone: passenger.phone }); // flow: connection plain
  io.to('riders').emit('passenger', passenger.email); // flow: connection plain
  io.of('/admin').send({ mail: passenger.email }); // flow: connection plain
  io.write(passenger.email); // flow: connection plain
  io.serverSideEmit('passenger', passenger.email); // flow: connection plain
  void io.timeout(1000).emitWithAck('passenger', passenger.email); // flow: connection plain
  io.sockets.emit('passenger', passenger.phone); // flow: connection plain
  io.emit('rating', { rating: passenger.rating });
}

io.use((socket, next) => {
  socket.data.reachedBy = socket.handshake.query.email;
  next();
});

io.on('connection', (socket) => {
  console.log(socket.handshake.address); // flow: log plain
  console.log(socket.conn.remoteAddress); // flow: log plain
  const { lastName } = socket.handshake.query;
  console.log(socket.data.reachedBy, socket.data.room); // flow: log plain
  const { iban } = socket.data;
  console.log(iban); // flow: log plain
  console.log(lastName); // flow: log plain
  const { birthDate } = socket.handshake.auth;
  console.log(birthDate); // flow: log plain
  const { 'x-user-email': sender } = socket.handshake.headers;
  console.log(sender); // flow: log plain
  socket.on('locate', (passenger: Passenger) => {
    socket.emit('located', { mail: passenger.email }); // flow: connection plain
    socket.send(passenger.phone); // flow: connection plain
    void socket.emitWithAck('located', passenger.phone); // flow: connection plain
    socket.to('riders').emit('located', passenger.phone); // flow: connection plain
    socket.broadcast.emit('located', passenger.phone); // flow: connection plain
    socket.emit('rated', { rating: passenger.rating });
  });
});
