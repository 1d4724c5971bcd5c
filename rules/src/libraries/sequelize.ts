import type { ApiModel, LibraryModel } from './model.js';
import { DROPS, READS } from './parts.js';

/** Models are classes that extend `Model` or come from `define`; their instances have the same members. */
const writes = (...data: string[]): ApiModel => ({
  sink: { channel: 'database', data },
  drops: true,
  returns: 'Model',
});

export const SEQUELIZE: LibraryModel = {
  package: 'sequelize',
  alsoKnownAs: ['sequelize-typescript', '@sequelize/core'],
  docs: 'https://sequelize.org/api/v6/class/src/model.js~model',
  types: { ModelStatic: 'Model', ModelCtor: 'Model', Repository: 'Model' },
  members: {
    'Sequelize#{define,model,getRepository}': { drops: true, returns: 'Model' },
    'Sequelize#query': {
      sink: { channel: 'database', data: ['arg0', 'arg1.replacements', 'arg1.bind'] },
      ...READS,
    },
    'Sequelize#transaction': { drops: true, calls: [{ callee: 'args', with: ['arg9'], resultTo: 'result' }] },
    'Sequelize#{authenticate,sync,close,addModels,literal,fn,col}': DROPS,
    Model: { passes: [{ from: 'arg0', to: 'result' }], returns: 'Model' },
    'Model#{create,bulkCreate,upsert}': {
      sink: { channel: 'database', data: ['arg0'] },
      passes: [{ from: 'arg0', to: 'result' }],
      returns: 'Model',
    },
    'Model#update': writes('arg0'),
    'Model#set': { ...writes('arg0'), passes: [{ from: 'arg0', to: 'this' }] },
    'Model#{findOrCreate,findOrBuild}': writes('arg0.defaults'),
    'Model#build': { passes: [{ from: 'arg0', to: 'result' }], returns: 'Model' },
    'Model#save': { sink: { channel: 'database', data: ['this'] }, returns: 'this' },
    'Model#{findAll,findOne,findByPk,findAndCountAll}': READS,
    'Model#{count,sum,max,min,destroy,truncate,increment,decrement,init,hasMany,belongsTo,hasOne,belongsToMany,reload,addHook,scope}':
      DROPS,
    '{Op,DataTypes,literal,fn,col,where}': DROPS,
  },
};
