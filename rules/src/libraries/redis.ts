import type { ApiModel, LibraryModel } from './model.js';
import { DROPS, READS, REDIS_TRANSPORT } from './parts.js';

const WRITES: ApiModel = {
  sink: { channel: 'cache', data: ['args'], transport: REDIS_TRANSPORT },
  drops: true,
};

const NODE_REDIS_WRITING =
  '{set,setEx,pSetEx,setNX,mSet,append,getSet,hSet,hSetNX,lPush,rPush,lSet,sAdd,zAdd,xAdd}';

export const REDIS: LibraryModel = {
  package: 'redis',
  alsoKnownAs: ['@redis/client'],
  docs: 'https://redis.io/docs/latest/develop/clients/nodejs/',
  types: { RedisClientType: 'Client' },
  members: {
    createClient: { drops: true, returns: 'Client' },
    [`Client#${NODE_REDIS_WRITING}`]: { ...WRITES, returns: 'this' },
    'Client#json.set': WRITES,
    'Client#publish': { sink: { channel: 'queue', data: ['arg1'], transport: REDIS_TRANSPORT }, drops: true },
    'Client#{multi,duplicate}': { drops: true, returns: 'this' },
    'Client#{get,mGet,hGet,hGetAll,lRange,sMembers}': READS,
    'Client#{del,expire,ttl,exists,keys,scan,incr,decr,exec,quit,close,disconnect,connect,subscribe,on,once,ping}':
      DROPS,
  },
};
