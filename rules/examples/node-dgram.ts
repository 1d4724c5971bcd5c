import { createSocket } from 'node:dgram';

interface Runner {
  email: string;
  latitude: number;
  lap: number;
}

const socket = createSocket('udp4');

export function track(runner: Runner): void {
  socket.send(JSON.stringify({ mail: runner.email }), 41234, 'race.example.com'); // flow: connection plain unencrypted
  socket.send(runner.email, 0, 12, 41234, 'race.example.com'); // flow: connection plain unencrypted
  socket.send(runner.email, 41234, 'localhost'); // flow: connection plain local
  socket.send(String(runner.lap), 41234, 'race.example.com');
}
