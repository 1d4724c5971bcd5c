import Redis from 'ioredis';

interface Member {
  email: string;
  creditCardNumber: string;
  tier: string;
}

const cache = new Redis('rediss://cache.example.com');
const open = new Redis(6379, 'cache.example.com');
const secured = new Redis({ host: 'cache.example.com', tls: {} });
const bare = new Redis({ host: 'cache.example.com', port: 6379 });
const near = new Redis('redis://localhost:6379');

export async function remember(member: Member): Promise<void> {
  await cache.set('member', member.email, 'EX', 60); // flow: cache plain encrypted
  await open.setex('member', 60, JSON.stringify({ card: member.creditCardNumber })); // flow: cache plain
  await secured.psetex('member', 60, member.email); // flow: cache plain encrypted
  await bare.setnx('member', member.email); // flow: cache plain unencrypted
  await near.mset('member', member.email); // flow: cache plain local
  await cache.msetnx('member', member.email); // flow: cache plain encrypted
  await cache.append('member', member.email); // flow: cache plain encrypted
  await cache.getset('member', member.email); // flow: cache plain encrypted
  await cache.hset('member:1', { mail: member.email }); // flow: cache plain encrypted
  await cache.hmset('member:1', 'mail', member.email); // flow: cache plain encrypted
  await cache.hsetnx('member:1', 'mail', member.email); // flow: cache plain encrypted
  await cache.set('tier', member.tier);
}

export async function list(member: Member): Promise<void> {
  await cache.lpush('members', member.email); // flow: cache plain encrypted
  await cache.rpush('members', member.email); // flow: cache plain encrypted
  await cache.lpushx('members', member.email); // flow: cache plain encrypted
  await cache.rpushx('members', member.email); // flow: cache plain encrypted
  await cache.lset('members', 0, member.email); // flow: cache plain encrypted
  await cache.sadd('members', member.email); // flow: cache plain encrypted
  await cache.zadd('members', 1, member.email); // flow: cache plain encrypted
  await cache.xadd('members', '*', 'mail', member.email); // flow: cache plain encrypted
  await cache.call('SET', 'member', member.email); // flow: cache plain encrypted
  await cache.eval('return 1', 1, 'member', member.email); // flow: cache plain encrypted
  await cache.evalsha('f00', 1, 'member', member.email); // flow: cache plain encrypted
  await cache.publish('members', member.email); // flow: queue plain encrypted
  await bare.spublish('members', member.email); // flow: queue plain unencrypted
  await cache.pipeline().set('member', member.email).exec(); // flow: cache plain encrypted
  await cache.del('members');
}
