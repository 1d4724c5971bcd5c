import type { LibraryModel } from './model.js';
import { FS_MEMBERS } from './node-fs.js';
import { DROPS, READS } from './parts.js';

/** All of `fs`, and more: an object is written as JSON, whatever the file is called. */
export const FS_EXTRA: LibraryModel = {
  package: 'fs-extra',
  docs: 'https://github.com/jprichardson/node-fs-extra#readme',
  types: { WriteStream: 'node:fs:WriteStream' },
  members: {
    ...FS_MEMBERS,
    '{outputFile,outputFileSync}': {
      sink: { channel: 'file', data: ['arg1'], format: ['arg0'] },
      drops: true,
    },
    '{writeJson,writeJSON,writeJsonSync,writeJSONSync,outputJson,outputJSON,outputJsonSync,outputJSONSync}': {
      sink: [
        { channel: 'file', data: ['arg1'] },
        { channel: 'export', data: ['arg1'] },
      ],
      drops: true,
    },
    '{readJson,readJSON,readJsonSync,readJSONSync}': READS,
    '{ensureDir,ensureDirSync,mkdirp,mkdirpSync,mkdirs,ensureFile,ensureFileSync,createFile,ensureLink,ensureSymlink,emptyDir,emptyDirSync,remove,removeSync,move,moveSync,pathExists,pathExistsSync,exists,copy,copySync}':
      DROPS,
  },
};
