import type { LibraryModel } from './model.js';
import { DROPS } from './parts.js';

export const MONGODB: LibraryModel = {
  package: 'mongodb',
  docs: 'https://www.mongodb.com/docs/drivers/node/current/crud/insert/',
  members: {
    'MongoClient#db': { drops: true, returns: 'Db' },
    'Db#collection': { drops: true, returns: 'Collection' },
    'Collection#{insertOne,insertMany}': { sink: { channel: 'database', data: ['arg0'] }, drops: true },
    'Collection#{updateOne,updateMany,replaceOne,findOneAndUpdate}': {
      sink: { channel: 'database', data: ['arg1'] },
    },
    'Collection#{countDocuments,deleteOne,deleteMany,createIndex}': DROPS,
  },
};
