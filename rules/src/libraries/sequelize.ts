import type { ApiModel, LibraryModel, SinkModel, TransportModel } from './model.js';
import { DROPS, logsStatements, READS, unchecked } from './parts.js';

/** Models are classes that extend `Model` or come from `define`; their instances have the same members. */
const OPTIONS = ['config0', 'config1', 'config3'] as const;

/** The connection is made once for all models; its options come first, second or last. */
const TRANSPORT: TransportModel = {
  unencryptedWhen: [
    ...unchecked(
      ...OPTIONS.map((place) => `${place}.dialectOptions.ssl.rejectUnauthorized`),
      ...OPTIONS.map((place) => `${place}.dialectOptions.ssl`),
    ),
    ...OPTIONS.map((place) => [
      { at: `${place}.host`, present: true },
      { at: `${place}.dialectOptions.ssl`, present: false },
    ]),
  ],
  encryptedWhen: OPTIONS.map((place) => [{ at: `${place}.dialectOptions.ssl`, present: true }]),
  url: ['config0'],
  host: OPTIONS.map((place) => `${place}.host`),
};

const SINK: SinkModel = { channel: 'database', transport: TRANSPORT };

const writes = (...data: string[]): ApiModel => ({
  sink: { ...SINK, data },
  drops: true,
  returns: 'Model',
});

export const SEQUELIZE: LibraryModel = {
  package: 'sequelize',
  alsoKnownAs: ['sequelize-typescript', '@sequelize/core'],
  docs: 'https://sequelize.org/api/v6/class/src/model.js~model',
  types: { ModelStatic: 'Model', ModelCtor: 'Model', Repository: 'Model' },
  members: {
    Sequelize: {
      sink: logsStatements('arg0.logQueryParameters', 'arg1.logQueryParameters', 'arg3.logQueryParameters'),
      configures: true,
      drops: true,
    },
    'Sequelize#{define,model,getRepository}': { drops: true, returns: 'Model' },
    'Sequelize#query': {
      sink: { ...SINK, data: ['arg0', 'arg1.replacements', 'arg1.bind'] },
      ...READS,
    },
    'Sequelize#transaction': { drops: true, calls: [{ callee: 'args', with: ['arg9'], resultTo: 'result' }] },
    'Sequelize#{authenticate,sync,close,addModels,literal,fn,col}': DROPS,
    Model: { passes: [{ from: 'arg0', to: 'result' }], returns: 'Model' },
    'Model#{create,bulkCreate,upsert}': {
      sink: { ...SINK, data: ['arg0'] },
      passes: [{ from: 'arg0', to: 'result' }],
      returns: 'Model',
    },
    'Model#update': writes('arg0'),
    'Model#set': { ...writes('arg0'), passes: [{ from: 'arg0', to: 'this' }] },
    'Model#{findOrCreate,findOrBuild}': writes('arg0.defaults'),
    'Model#build': { passes: [{ from: 'arg0', to: 'result' }], returns: 'Model' },
    'Model#save': { sink: { ...SINK, data: ['this'] }, returns: 'this' },
    'Model#{findAll,findOne,findByPk,findAndCountAll}': READS,
    'Model#{count,sum,max,min,destroy,truncate,increment,decrement,init,hasMany,belongsTo,hasOne,belongsToMany,reload,addHook,scope}':
      DROPS,
    '{Op,DataTypes,literal,fn,col,where}': DROPS,
  },
};
