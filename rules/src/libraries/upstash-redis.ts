import type { ApiModel, LibraryModel } from './model.js';
import { DROPS, READS } from './parts.js';

const WRITES: ApiModel = {
  sink: {
    channel: 'cache',
    data: ['args'],
    recipient: 'processor',
    transport: { url: ['init0.url'], otherwise: 'encrypted' },
  },
  returns: 'this',
};

export const UPSTASH_REDIS: LibraryModel = {
  package: '@upstash/redis',
  alsoKnownAs: ['@vercel/kv', '@upstash/redis/cloudflare'],
  docs: 'https://upstash.com/docs/redis/sdks/ts/commands/overview',
  processor: { name: 'Upstash', hosts: ['.upstash.io'] },
  types: { kv: 'Redis', VercelKV: 'Redis' },
  members: {
    Redis: DROPS,
    'Redis.fromEnv': { drops: true, returns: 'Redis' },
    createClient: { drops: true, returns: 'Redis' },
    kv: { is: 'Redis' },
    'Redis#{set,setex,setnx,mset,append,getset,hset,hsetnx,hmset,lpush,rpush,lset,sadd,zadd,xadd,json.set}':
      WRITES,
    'Redis#publish': {
      sink: {
        channel: 'queue',
        data: ['arg1'],
        recipient: 'processor',
        transport: { otherwise: 'encrypted' },
      },
      drops: true,
    },
    'Redis#{pipeline,multi}': { drops: true, returns: 'this' },
    'Redis#{get,mget,hget,hgetall,lrange,smembers,getdel}': READS,
    'Redis#{del,expire,ttl,exists,keys,scan,incr,decr,exec,ping}': DROPS,
  },
};
