import type { ApiModel, LibraryModel } from './model.js';
import { MONGO_TRANSPORT } from './mongodb.js';
import { DROPS, READS } from './parts.js';

/** The connection is made once for all models. */
const writes = (...data: string[]): ApiModel => ({
  sink: { channel: 'database', data, transport: MONGO_TRANSPORT('config0', 'config1') },
});

export const MONGOOSE: LibraryModel = {
  package: 'mongoose',
  docs: 'https://mongoosejs.com/docs/api/model.html',
  types: { Connection: 'Mongoose', PaginateModel: 'Model', SoftDeleteModel: 'Model' },
  members: {
    connect: { configures: true, drops: true },
    '{model,Mongoose#model}': { drops: true, returns: 'Model' },
    '{Schema,SchemaFactory,Types.ObjectId}': DROPS,
    'Schema#{pre,post,index,virtual,plugin,method,static,set,add}': { returns: 'this' },
    Model: { passes: [{ from: 'arg0', to: 'result' }], returns: 'Model' },
    'Document#save': { ...writes('this'), returns: 'this' },
    'Model#{create,insertMany,insertOne,hydrate}': {
      ...writes('args'),
      passes: [{ from: 'arg0', to: 'result' }],
    },
    'Model#{updateOne,updateMany,findOneAndUpdate,findByIdAndUpdate,replaceOne,findOneAndReplace}': {
      ...writes('arg1'),
      drops: true,
      unknown: true,
    },
    'Model#bulkWrite': { ...writes('arg0'), drops: true },
    'Model#{find,findOne,findById,findOneAndDelete,findByIdAndDelete,aggregate,distinct}': READS,
    'Model#{countDocuments,estimatedDocumentCount,deleteOne,deleteMany,exists,syncIndexes,startSession}':
      DROPS,
    '{createConnection,connection}': { drops: true, returns: 'Mongoose' },
    set: {
      sink: {
        channel: 'log',
        data: [],
        when: [
          { at: 'arg0', is: ['debug'] },
          { at: 'arg1', is: [true] },
        ],
        brings: { categories: ['user'], option: 'debug', certainty: 'possible' },
      },
      drops: true,
    },
    '{disconnect,isValidObjectId,plugin,startSession}': DROPS,
  },
};
