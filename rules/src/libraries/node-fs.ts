import type { ApiModel, LibraryModel } from './model.js';
import { DROPS, passes, READS } from './parts.js';

/** Writes a whole file: path, data, options. */
const WRITES: ApiModel = { sink: { channel: 'file', data: ['arg1'], format: ['arg0'] }, drops: true };

/** Functions of `fs` that take paths and write nothing. */
const HOUSEKEEPING =
  '{mkdir,mkdtemp,rm,rmdir,unlink,rename,copyFile,cp,access,stat,lstat,statfs,chmod,chown,utimes,truncate,symlink,link,readlink,realpath,watch,readdir,opendir}';

const HANDLE_MEMBERS: Record<string, ApiModel> = {
  'FileHandle#{write,writeFile,appendFile}': {
    sink: { channel: 'file', data: ['arg0'], format: ['init0'] },
    drops: true,
  },
  'FileHandle#createWriteStream': { returns: 'WriteStream' },
  'FileHandle#{close,stat,sync,truncate}': DROPS,
  'FileHandle#{read,readFile,readLines}': READS,
};

export const NODE_FS: LibraryModel = {
  package: 'node:fs',
  alsoKnownAs: ['fs-extra', 'graceful-fs'],
  docs: 'https://nodejs.org/api/fs.html',
  members: {
    '{writeFile,writeFileSync,appendFile,appendFileSync}': WRITES,
    'promises.{writeFile,appendFile}': WRITES,
    '{write,writeSync,writev,writevSync}': { sink: { channel: 'file', data: ['arg1'] }, drops: true },
    createWriteStream: { drops: true, returns: 'WriteStream' },
    'WriteStream#{write,end}': { sink: { channel: 'file', data: ['arg0'], format: ['init0'] }, drops: true },
    'WriteStream#{on,once}': { returns: 'this' },
    '{open,promises.open}': { drops: true, returns: 'FileHandle' },
    ...HANDLE_MEMBERS,
    // Of fs-extra: the object is written as JSON, whatever the file is called.
    '{outputFile,outputFileSync}': WRITES,
    '{writeJson,writeJSON,writeJsonSync,writeJSONSync,outputJson,outputJSON,outputJsonSync,outputJSONSync}': {
      sink: [
        { channel: 'file', data: ['arg1'] },
        { channel: 'export', data: ['arg1'] },
      ],
      drops: true,
    },
    '{readJson,readJSON,readJsonSync,readJSONSync}': READS,
    '{ensureDir,ensureDirSync,ensureFile,emptyDir,remove,removeSync,move,pathExists,pathExistsSync,copy,copySync}':
      DROPS,
    '{readFile,readFileSync,createReadStream,promises.readFile}': READS,
    existsSync: DROPS,
    [HOUSEKEEPING]: DROPS,
    [`promises.${HOUSEKEEPING}`]: DROPS,
    '{mkdirSync,mkdtempSync,rmSync,rmdirSync,unlinkSync,renameSync,copyFileSync,cpSync,accessSync,statSync,lstatSync,chmodSync,readdirSync,realpathSync,openSync,closeSync,close}':
      DROPS,
    'promises.constants': DROPS,
    'ReadStream#pipe': passes('arg0'),
  },
};

export const NODE_FS_PROMISES: LibraryModel = {
  package: 'node:fs/promises',
  docs: 'https://nodejs.org/api/fs.html#promises-api',
  types: { WriteStream: 'node:fs:WriteStream' },
  members: {
    '{writeFile,appendFile}': WRITES,
    open: { drops: true, returns: 'FileHandle' },
    ...HANDLE_MEMBERS,
    readFile: READS,
    [HOUSEKEEPING]: DROPS,
  },
};
