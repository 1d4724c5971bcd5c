import type { LibraryModel } from './model.js';
import { DROPS } from './parts.js';

export const MONGOOSE: LibraryModel = {
  package: 'mongoose',
  docs: 'https://mongoosejs.com/docs/api/model.html',
  members: {
    'Model#{create,insertMany}': {
      sink: { channel: 'database', data: ['args'] },
      passes: [{ from: 'arg0', to: 'result' }],
    },
    'Model#{updateOne,updateMany,findOneAndUpdate,findByIdAndUpdate,replaceOne}': {
      sink: { channel: 'database', data: ['arg1'] },
    },
    'Model#{countDocuments,deleteOne,deleteMany,exists}': DROPS,
    '{connect,disconnect,isValidObjectId,set}': DROPS,
  },
};
