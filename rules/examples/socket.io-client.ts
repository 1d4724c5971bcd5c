import connectDefault, { Manager, connect, io } from 'socket.io-client';

interface Passenger {
  email: string;
  phone: string;
  rating: number;
}

export function locate(passenger: Passenger): void {
  const socket = io('https://rides.example.com', { auth: { mail: passenger.email } }); // flow: connection plain encrypted to rides.example.com
  socket.emit('locate', { phone: passenger.phone }); // flow: connection plain encrypted to rides.example.com
  void socket.emitWithAck('locate', passenger.email); // flow: connection plain encrypted to rides.example.com
  socket.timeout(500).send(passenger.email); // flow: connection plain encrypted to rides.example.com
  socket.emit('rating', passenger.rating);
  const open = connect('http://rides.example.com', { query: { mail: passenger.email } }); // flow: connection plain unencrypted to rides.example.com
  open.emit('locate', passenger.email); // flow: connection plain unencrypted to rides.example.com
  const near = connectDefault('http://localhost:3000', { query: { mail: passenger.email } }); // flow: connection plain local
  near.send(passenger.phone); // flow: connection plain local
  new Manager('ws://rides.example.com', { extraHeaders: { 'x-passenger': passenger.email } }); // flow: connection plain unencrypted to rides.example.com
}
