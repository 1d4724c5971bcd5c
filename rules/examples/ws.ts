import WebSocket, { WebSocketServer } from 'ws';

interface Player {
  email: string;
  phone: string;
  score: number;
}

export function join(player: Player): void {
  const table = new WebSocket('wss://game.example.com/table');
  table.send(JSON.stringify({ mail: player.email })); // flow: connection plain encrypted to game.example.com
  const open = new WebSocket('ws://game.example.com/table');
  open.send(player.phone); // flow: connection plain unencrypted to game.example.com
  const near = new WebSocket('ws://localhost:9001');
  near.send(player.phone); // flow: connection plain local
  const trusting = new WebSocket('wss://game.example.com', { rejectUnauthorized: false });
  trusting.send(player.phone); // flow: connection plain unencrypted to game.example.com
  table.send(JSON.stringify({ score: player.score }));
}

const server = new WebSocketServer({ port: 9001 });

export function broadcast(player: Player): void {
  server.clients.forEach((client) => {
    client.send(player.email); // flow: connection plain
    client.send(String(player.score));
  });
}

server.on('connection', (socket, request) => {
  console.log(request.socket.remoteAddress); // flow: log plain
  const player: Player = JSON.parse('{}');
  socket.send(player.email); // flow: connection plain
  socket.send(String(player.score));
});
