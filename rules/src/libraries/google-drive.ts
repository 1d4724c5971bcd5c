import type { LibraryModel } from './model.js';
import { READS, sendsTo } from './parts.js';

export const GOOGLE_DRIVE: LibraryModel = {
  package: '@googleapis/drive',
  docs: 'https://developers.google.com/drive/api/reference/rest/v3/files/create',
  processor: { name: 'Google' },
  members: {
    drive: { drops: true, returns: 'Drive' },
    'Drive#files.{create,update}': sendsTo('third-party', ['arg0.requestBody', 'arg0.media.body']),
    'Drive#permissions.create': sendsTo('third-party', ['arg0.requestBody']),
    'Drive#files.{get,list,export}': READS,
    'Drive#files.delete': { drops: true },
  },
};
