import type { LibraryModel } from './model.js';
import { DROPS, passes } from './parts.js';

export const NODE_PATH: LibraryModel = {
  package: 'node:path',
  alsoKnownAs: ['node:path/posix', 'node:path/win32'],
  docs: 'https://nodejs.org/api/path.html',
  members: {
    '{join,resolve}': passes('args'),
    '{basename,dirname,normalize,relative,format,parse,toNamespacedPath}': passes('args'),
    '{extname,isAbsolute,sep,delimiter}': DROPS,
    '{posix,win32}.{join,resolve,basename,dirname,normalize,relative}': passes('args'),
  },
};

export const NODE_URL: LibraryModel = {
  package: 'node:url',
  docs: 'https://nodejs.org/api/url.html',
  types: { URL: 'global:URL', URLSearchParams: 'global:URLSearchParams' },
  members: {
    URL: passes('arg0', 'arg1'),
    URLSearchParams: passes('arg0'),
    '{fileURLToPath,pathToFileURL,format,parse,resolve,domainToASCII}': passes('args'),
  },
};

export const NODE_QUERYSTRING: LibraryModel = {
  package: 'node:querystring',
  alsoKnownAs: ['qs', 'query-string'],
  docs: 'https://nodejs.org/api/querystring.html',
  members: { '{stringify,encode,escape,unescape,parse,decode,stringifyUrl,parseUrl}': passes('arg0') },
};

export const NODE_OS: LibraryModel = {
  package: 'node:os',
  docs: 'https://nodejs.org/api/os.html',
  members: { '*': DROPS },
};

/** A listener receives what the emitter was given; which one it is, the engine works out by the event's name. */
export const NODE_EVENTS: LibraryModel = {
  package: 'node:events',
  alsoKnownAs: ['eventemitter3', 'events'],
  docs: 'https://nodejs.org/api/events.html',
  types: { default: 'EventEmitter' },
  members: {
    'EventEmitter#emit': { passes: [{ from: 'args1', to: 'this' }], drops: true },
    'EventEmitter#{on,once,addListener,prependListener}': { calls: [{ callee: 'arg1', with: ['this', 'this', 'this'] }], returns: 'this' },
    'EventEmitter#{off,removeListener,removeAllListeners,setMaxListeners}': { returns: 'this' },
  },
};

/** Assertions: what is compared ends up in the text of the error. */
export const NODE_ASSERT: LibraryModel = {
  package: 'node:assert',
  alsoKnownAs: ['node:assert/strict'],
  docs: 'https://nodejs.org/api/assert.html',
  members: {
    '{default,ok}': { sink: { channel: 'error-text', data: ['arg1'] }, drops: true },
    '{equal,strictEqual,deepEqual,deepStrictEqual,notEqual,match}': { sink: { channel: 'error-text', data: ['arg2'] }, drops: true },
    '{fail,AssertionError}': { sink: { channel: 'error-text', data: ['arg0'] }, drops: true },
  },
};

/** Stores that travel with an asynchronous call; whatever was put in comes out. */
export const NODE_ASYNC_HOOKS: LibraryModel = {
  package: 'node:async_hooks',
  docs: 'https://nodejs.org/api/async_context.html',
  members: {
    'AsyncLocalStorage#run': { passes: [{ from: 'arg0', to: 'this' }], calls: [{ callee: 'arg1', with: [], resultTo: 'result' }] },
    'AsyncLocalStorage#enterWith': { passes: [{ from: 'arg0', to: 'this' }] },
    'AsyncLocalStorage#getStore': passes('this'),
  },
};
