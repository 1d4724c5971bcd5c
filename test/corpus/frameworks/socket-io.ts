// A handler of socket.io gets what a client sent, by the type that it declares and by its names.
import { Server, type Socket } from 'socket.io';

interface Visitor {
  lastName: string;
  hall: string;
}

const io = new Server(3000);

io.on('connection', (socket: Socket) => {
  socket.on('enter', (visitor: Visitor) => {
    console.log('entered', visitor.hall);
    console.log('entered', visitor); // expect: no-personal-data-in-logs
    socket.broadcast.emit('entered', visitor.hall);
  });
  socket.on('login', ({ email, hall }) => {
    console.log('hall', hall);
    console.log('login', email); // expect: no-personal-data-in-logs
  });
});
