// Whatever a server of socket.io emits leaves over the connection.
import { Server } from 'socket.io';

interface Visitor {
  lastName: string;
  hall: string;
}

const io = new Server(3000);

export function announce(visitor: Visitor): void {
  io.to(visitor.hall).emit('who', visitor.lastName); // flow: connection
  io.emit('crowd', visitor.hall);
}

io.on('connection', (socket) => {
  socket.on('enter', (visitor: Visitor) => {
    socket.broadcast.emit('entered', { hall: visitor.hall });
    socket.emit('welcome', { greeting: `Hello ${visitor.lastName}` }); // flow: connection
  });
});
