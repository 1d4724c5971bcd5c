import type { ApiModel, LibraryModel, TransportModel } from './model.js';
import { DROPS, READS } from './parts.js';

/** `mongodb+srv:` implies TLS, `mongodb:` does not; a host of one word is a container's neighbour. */
export const MONGO_TRANSPORT = (uri: string, options: string): TransportModel => ({
  unencryptedWhen: [
    [{ at: `${options}.tls`, is: [false] }],
    [{ at: `${options}.tlsAllowInvalidCertificates`, is: [true] }],
    [{ at: `${options}.tlsInsecure`, is: [true] }],
    [{ at: uri, matches: /[?&](?:(?:tls|ssl)=false|tls(?:Insecure|AllowInvalidCertificates)=true)/i }],
    [
      {
        at: uri,
        matches: /^mongodb:\/\/(?:[^@/]*@)?(?!127\.|localhost|\[)[^/?]*\.(?!.*[?&](?:tls|ssl)=true)/i,
      },
      { at: `${options}.tls`, present: false },
    ],
  ],
  encryptedWhen: [
    [{ at: uri, matches: /^mongodb\+srv:|[?&](?:tls|ssl)=true/i }],
    [{ at: `${options}.tls`, is: [true] }],
  ],
  url: [uri],
});

const writes = (...data: string[]): ApiModel => ({
  sink: { channel: 'database', data, transport: MONGO_TRANSPORT('init0', 'init1') },
  drops: true,
});

export const MONGODB: LibraryModel = {
  package: 'mongodb',
  alsoKnownAs: ['mongodb-legacy'],
  docs: 'https://www.mongodb.com/docs/drivers/node/current/crud/insert/',
  members: {
    MongoClient: DROPS,
    'MongoClient.connect': { drops: true, returns: 'MongoClient' },
    'MongoClient#connect': { drops: true, returns: 'this' },
    'MongoClient#db': { drops: true, returns: 'Db' },
    'Db#collection': { drops: true, returns: 'Collection' },
    'Db#{command,createCollection,dropCollection}': DROPS,
    'Collection#{insertOne,insertMany,bulkWrite}': writes('arg0'),
    'Collection#{updateOne,updateMany,replaceOne,findOneAndUpdate,findOneAndReplace}': {
      ...writes('arg1'),
      unknown: true,
    },
    'Collection#{find,findOne,findOneAndDelete,aggregate,distinct,watch}': READS,
    'Collection#{countDocuments,estimatedDocumentCount,deleteOne,deleteMany,createIndex,createIndexes,drop}':
      DROPS,
    'MongoClient#{close,startSession,withSession,on}': DROPS,
    ObjectId: DROPS,
  },
};
