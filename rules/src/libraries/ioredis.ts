import type { ApiModel, LibraryModel } from './model.js';
import { DROPS, enqueues, READS, REDIS_TRANSPORT } from './parts.js';

const WRITES: ApiModel = {
  sink: { channel: 'cache', data: ['args'], transport: REDIS_TRANSPORT },
  drops: true,
};

const WRITING =
  '{set,setex,psetex,setnx,mset,msetnx,append,getset,hset,hmset,hsetnx,lpush,rpush,lpushx,rpushx,lset,sadd,zadd,xadd,call,eval,evalsha}';

export const IOREDIS: LibraryModel = {
  package: 'ioredis',
  alsoKnownAs: ['iovalkey', 'ioredis-mock'],
  docs: 'https://redis.github.io/ioredis/classes/Redis.html',
  types: {
    default: 'Redis',
    Cluster: 'Redis',
    Pipeline: 'Redis',
    ChainableCommander: 'Redis',
    Valkey: 'Redis',
  },
  members: {
    default: { drops: true, returns: 'Redis' },
    '{Redis,Cluster}': DROPS,
    [`Redis#${WRITING}`]: { ...WRITES, returns: 'this' },
    'Redis#{publish,spublish}': enqueues(['arg1'], { transport: REDIS_TRANSPORT }),
    'Redis#{pipeline,multi,duplicate}': { drops: true, returns: 'this' },
    'Redis#{get,mget,hget,hgetall,hmget,lrange,smembers,getdel,getex,zrange,xread,xrange}': READS,
    'Redis#{del,unlink,expire,ttl,exists,keys,scan,incr,decr,exec,quit,disconnect,connect,subscribe,on,once,ping,hdel,lrem,srem,zrem,flushall,flushdb,type,scanStream,defineCommand}':
      DROPS,
  },
};
