// What a middleware of Socket.IO leaves on a socket is there for its listeners.
import { Server } from 'socket.io';

interface Member {
  email: string;
  team: string;
}
declare function verify(token: string): Promise<Member>;

const io = new Server();
io.use(async (socket, next) => {
  const member = await verify(socket.handshake.auth.token);
  socket.data.team = member.team;
  socket.data.reachedBy = member.email;
  next();
});
io.on('connection', (socket) => {
  console.log('team', socket.data.team);
  console.log('connected', socket.data.reachedBy); // expect: no-personal-data-in-logs
});
