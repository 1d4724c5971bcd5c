import type { ApiModel, LibraryModel } from './model.js';
import { DROPS, READS, REDIS_TRANSPORT } from './parts.js';

const WRITES: ApiModel = {
  sink: { channel: 'cache', data: ['args'], transport: REDIS_TRANSPORT },
  drops: true,
};

const IOREDIS_WRITING =
  '{set,setex,psetex,setnx,mset,msetnx,append,getset,hset,hmset,hsetnx,hmSet,lpush,rpush,lpushx,rpushx,lset,sadd,zadd,xadd,call}';

export const IOREDIS: LibraryModel = {
  package: 'ioredis',
  docs: 'https://redis.github.io/ioredis/classes/Redis.html',
  types: { default: 'Redis', Cluster: 'Redis', Pipeline: 'Redis', ChainableCommander: 'Redis' },
  members: {
    default: { drops: true, returns: 'Redis' },
    [`Redis#${IOREDIS_WRITING}`]: { ...WRITES, returns: 'this' },
    'Redis#{publish,spublish}': {
      sink: { channel: 'queue', data: ['arg1'], transport: REDIS_TRANSPORT },
      drops: true,
    },
    'Redis#{pipeline,multi,duplicate}': { drops: true, returns: 'this' },
    'Redis#{get,mget,hget,hgetall,hmget,lrange,smembers}': READS,
    'Redis#{del,unlink,expire,ttl,exists,keys,scan,incr,decr,exec,quit,disconnect,connect,subscribe,on,once,ping,hdel,lrem,srem,zrem,flushall,flushdb,type}':
      DROPS,
  },
};
