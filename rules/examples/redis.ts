import { createClient } from 'redis';

interface Member {
  email: string;
  creditCardNumber: string;
  tier: string;
}

const cache = createClient({ url: 'rediss://cache.example.com' });
const open = createClient({ url: 'redis://cache.example.com' });
const near = createClient({ socket: { host: 'localhost', port: 6379 } });
const bare = createClient({ socket: { host: 'cache.example.com', port: 6379 } });

export async function remember(member: Member): Promise<void> {
  await cache.set('member', member.email); // flow: cache plain encrypted
  await cache.set('member', JSON.stringify({ card: member.creditCardNumber }), { EX: 60 }); // flow: cache plain encrypted
  await open.setEx('member', 60, member.email); // flow: cache plain unencrypted
  await near.pSetEx('member', 60, member.email); // flow: cache plain local
  await bare.setNX('member', member.email); // flow: cache plain unencrypted
  await cache.mSet([['member', member.email]]); // flow: cache plain encrypted
  await cache.append('member', member.email); // flow: cache plain encrypted
  await cache.getSet('member', member.email); // flow: cache plain encrypted
  await cache.hSet('member:1', { mail: member.email }); // flow: cache plain encrypted
  await cache.hSetNX('member:1', 'mail', member.email); // flow: cache plain encrypted
  await cache.set('tier', member.tier);
}

export async function list(member: Member): Promise<void> {
  await cache.lPush('members', member.email); // flow: cache plain encrypted
  await cache.rPush('members', member.email); // flow: cache plain encrypted
  await cache.lSet('members', 0, member.email); // flow: cache plain encrypted
  await cache.sAdd('members', member.email); // flow: cache plain encrypted
  await cache.zAdd('members', { score: 1, value: member.email }); // flow: cache plain encrypted
  await cache.xAdd('members', '*', { mail: member.email }); // flow: cache plain encrypted
  await cache.sendCommand(['SET', 'member', member.email]); // flow: cache plain encrypted
  await cache.json.set('member:1', '$', { mail: member.email }); // flow: cache plain encrypted
  await cache.json.mSet([{ key: 'member:1', path: '$', value: member.email }]); // flow: cache plain encrypted
  await cache.ts.add('member', '*', member.email); // flow: cache plain encrypted
  await open.publish('members', member.email); // flow: queue plain unencrypted
  await cache.multi().set('member', member.email).exec(); // flow: cache plain encrypted
  await cache.del('members');
}
