import { Client } from '@stomp/stompjs';

interface Player {
  email: string;
  score: number;
}

const secured = new Client({ brokerURL: 'wss://game.example.com/ws' });
const open = new Client({ brokerURL: 'ws://game.example.com/ws' });

export function join(player: Player): void {
  secured.publish({ destination: '/table', body: JSON.stringify({ mail: player.email }) }); // flow: connection plain encrypted to game.example.com
  open.publish({ destination: '/table', headers: { mail: player.email } }); // flow: connection plain unencrypted to game.example.com
  secured.publish({ destination: '/score', body: String(player.score) });
}
