import { Redis } from '@upstash/redis';
import { createClient } from '@vercel/kv';

interface Member {
  email: string;
  creditCardNumber: string;
  tier: string;
}

const redis = Redis.fromEnv();
const kv = createClient({ url: 'https://eu1.upstash.io', token: 'none' });

export async function remember(member: Member): Promise<void> {
  await redis.set('member', member.email, { ex: 60 }); // flow: cache plain encrypted to Upstash
  await kv.set('member', { card: member.creditCardNumber }); // flow: cache plain encrypted to Upstash
  await redis.setex('member', 60, member.email); // flow: cache plain encrypted to Upstash
  await redis.setnx('member', member.email); // flow: cache plain encrypted to Upstash
  await redis.mset({ member: member.email }); // flow: cache plain encrypted to Upstash
  await redis.append('member', member.email); // flow: cache plain encrypted to Upstash
  await redis.getset('member', member.email); // flow: cache plain encrypted to Upstash
  await redis.hset('member:1', { mail: member.email }); // flow: cache plain encrypted to Upstash
  await redis.hsetnx('member:1', 'mail', member.email); // flow: cache plain encrypted to Upstash
  await redis.hmset('member:1', { mail: member.email }); // flow: cache plain encrypted to Upstash
  await redis.set('tier', member.tier);
}

export async function list(member: Member): Promise<void> {
  await redis.lpush('members', member.email); // flow: cache plain encrypted to Upstash
  await redis.rpush('members', member.email); // flow: cache plain encrypted to Upstash
  await redis.lset('members', 0, member.email); // flow: cache plain encrypted to Upstash
  await redis.sadd('members', member.email); // flow: cache plain encrypted to Upstash
  await redis.zadd('members', { score: 1, member: member.email }); // flow: cache plain encrypted to Upstash
  await redis.xadd('members', '*', { mail: member.email }); // flow: cache plain encrypted to Upstash
  await redis.json.set('member:1', '$', { mail: member.email }); // flow: cache plain encrypted to Upstash
  await redis.publish('members', member.email); // flow: queue plain encrypted to Upstash
  await redis.pipeline().set('member', member.email).exec(); // flow: cache plain encrypted to Upstash
}
