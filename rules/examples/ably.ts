import * as Ably from 'ably';

interface Viewer {
  email: string;
  firstName: string;
  seat: number;
}

const realtime = new Ably.Realtime({ key: process.env.ABLY_KEY });
const rest = new Ably.Rest({ key: process.env.ABLY_KEY });

export async function watch(viewer: Viewer): Promise<void> {
  const channel = realtime.channels.get('film');
  await channel.publish('seated', { email: viewer.email }); // flow: third-party plain encrypted to Ably
  await channel.publish('seated', { seat: viewer.seat });
  await channel.presence.enter({ name: viewer.firstName }); // flow: third-party plain encrypted to Ably
  await channel.presence.update({ name: viewer.firstName }); // flow: third-party plain encrypted to Ably
  await channel.presence.enterClient(viewer.email, {}); // flow: third-party plain encrypted to Ably
  await channel.presence.leave({ name: viewer.firstName }); // flow: third-party plain encrypted to Ably
  await rest.channels.get('film').publish('seated', viewer.email); // flow: third-party plain encrypted to Ably
}
