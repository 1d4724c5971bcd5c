import type { ApiModel, LibraryModel } from './model.js';
import { DROPS, NO_VALUE, READS } from './parts.js';

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
  'FileHandle#writev': { sink: { channel: 'file', data: ['arg0'], format: ['init0'] }, drops: true },
  'FileHandle#createWriteStream': { returns: 'WriteStream' },
  'FileHandle#{close,stat,sync,datasync,truncate,chmod,chown,utimes}': DROPS,
  'FileHandle#{read,readv,readFile,readLines,createReadStream}': READS,
};

/** What `fs` and the packages that take its place have in common. */
export const FS_MEMBERS: Record<string, ApiModel> = {
  '{writeFile,writeFileSync,appendFile,appendFileSync}': WRITES,
  'promises.{writeFile,appendFile}': WRITES,
  '{write,writeSync,writev,writevSync}': { sink: { channel: 'file', data: ['arg1'] }, drops: true },
  createWriteStream: { drops: true, returns: 'node:fs:WriteStream' },
  '{open,promises.open}': {
    drops: true,
    returns: 'node:fs:FileHandle',
    calls: [
      { callee: 'arg1', with: [NO_VALUE, NO_VALUE] },
      { callee: 'arg2', with: [NO_VALUE, NO_VALUE] },
      { callee: 'arg3', with: [NO_VALUE, NO_VALUE] },
    ],
  },
  '{readFile,readFileSync,createReadStream,promises.readFile,read,readSync,readv,readvSync}': READS,
  existsSync: DROPS,
  [HOUSEKEEPING]: DROPS,
  [`promises.${HOUSEKEEPING}`]: DROPS,
  '{mkdirSync,mkdtempSync,rmSync,rmdirSync,unlinkSync,renameSync,copyFileSync,cpSync,accessSync,statSync,lstatSync,chmodSync,chownSync,utimesSync,truncateSync,symlinkSync,linkSync,readdirSync,realpathSync,openSync,closeSync,close,fsync,fsyncSync,watchFile,unwatchFile}':
    DROPS,
};

export const NODE_FS: LibraryModel = {
  package: 'node:fs',
  alsoKnownAs: ['graceful-fs'],
  docs: 'https://nodejs.org/api/fs.html',
  members: {
    ...FS_MEMBERS,
    'WriteStream#{write,end}': { sink: { channel: 'file', data: ['arg0'], format: ['init0'] }, drops: true },
    'WriteStream#{on,once}': { returns: 'this' },
    'WriteStream#{close,cork,uncork,destroy}': DROPS,
    ...HANDLE_MEMBERS,
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
