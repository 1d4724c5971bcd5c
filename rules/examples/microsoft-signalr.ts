import { HubConnectionBuilder } from '@microsoft/signalr';

interface Player {
  email: string;
  score: number;
}

export async function join(player: Player): Promise<void> {
  const connection = new HubConnectionBuilder().withUrl('https://game.example.com/hub').build();
  await connection.invoke('Join', { mail: player.email }); // flow: connection plain
  await connection.send('Join', player.email); // flow: connection plain
  await connection.send('Score', player.score);
}
