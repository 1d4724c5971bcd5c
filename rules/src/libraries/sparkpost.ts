import type { LibraryModel } from './model.js';
import { exchanges, sendsTo } from './parts.js';

export const SPARKPOST: LibraryModel = {
  package: 'sparkpost',
  docs: 'https://github.com/SparkPost/node-sparkpost#readme',
  processor: {
    name: 'SparkPost',
    hosts: ['api.sparkpost.com', 'api.eu.sparkpost.com', '.sparkpostmail.com'],
  },
  types: { default: 'SparkPost' },
  members: {
    'SparkPost#transmissions.send': sendsTo('message', ['arg0']),
    'SparkPost#recipientLists.{create,update}': exchanges(),
    'SparkPost#suppressionList.upsert': exchanges(['arg0']),
    'SparkPost#{transmissions.list,templates.list}': { drops: true, unknown: true },
  },
};
