import type { ApiModel, LibraryModel } from './model.js';
import { DROPS, enqueues, READS, REDIS_TRANSPORT } from './parts.js';

const WRITES: ApiModel = {
  sink: { channel: 'cache', data: ['args'], transport: REDIS_TRANSPORT },
  drops: true,
};

const WRITING =
  '{set,setEx,pSetEx,setNX,mSet,append,getSet,hSet,hSetNX,lPush,rPush,lSet,sAdd,zAdd,xAdd,sendCommand}';

export const REDIS: LibraryModel = {
  package: 'redis',
  alsoKnownAs: ['@redis/client'],
  docs: 'https://redis.io/docs/latest/develop/clients/nodejs/',
  types: { RedisClientType: 'Client', RedisClusterType: 'Client', RedisClient: 'Client' },
  members: {
    '{createClient,createCluster,createClientPool}': { drops: true, returns: 'Client' },
    [`Client#${WRITING}`]: { ...WRITES, returns: 'this' },
    'Client#{json.set,json.mSet,ts.add}': WRITES,
    'Client#publish': enqueues(['arg1'], { transport: REDIS_TRANSPORT }),
    'Client#{multi,duplicate,connect}': { drops: true, returns: 'this' },
    'Client#{get,mGet,hGet,hGetAll,lRange,sMembers,getDel,getEx,json.get,xRead,xRange}': READS,
    'Client#{del,unlink,expire,ttl,exists,keys,scan,incr,decr,exec,quit,close,disconnect,destroy,subscribe,unsubscribe,on,once,ping,sRem,hDel,zRem,flushAll,flushDb}':
      DROPS,
  },
};
