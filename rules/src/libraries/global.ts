import { bufferMembers } from './node-buffer.js';
import { consoleMembers } from './console-levels.js';
import { webCryptoMembers } from './web-crypto.js';
import { keeps, logs, ONLY_ENCODES, passes, READS } from './parts.js';
import type { LibraryModel } from './model.js';

/** Globals of the DOM, of the web platform and of Node.js; the built-ins of the language are the engine's own. */
export const GLOBAL: LibraryModel = {
  package: 'global',
  docs: 'https://developer.mozilla.org/docs/Web/API',
  types: {
    Buffer: 'node:buffer:Buffer',
    NodeJS: 'node:process:NodeJS',
    // What a project adds to this namespace it adds to Express (https://www.npmjs.com/package/@types/express).
    'Express.Request': 'express:Request',
    'Express.Response': 'express:Response',
  },
  members: {
    ...consoleMembers('console.'),
    ...bufferMembers(),
    ...webCryptoMembers('crypto.'),

    'MessageEvent#data': { is: '<0>', unknown: true },
    'CustomEvent#detail': { is: '<0>', unknown: true },
    fetch: {
      sink: {
        channel: 'http-request',
        data: ['arg0', 'arg1.body', 'arg1.headers', 'arg0.body', 'arg0.headers'],
        transport: { url: ['arg0', 'arg0.url'] },
        recipient: 'host',
      },
      drops: true,
      returns: 'Response',
    },
    Request: {
      passes: [
        { from: 'arg0', to: 'result.url' },
        { from: 'arg1.body', to: 'result.body' },
        { from: 'arg1.headers', to: 'result.headers' },
      ],
    },
    'Request#{json,text,formData,blob,arrayBuffer}': READS,
    'Request#{url,headers}': { input: true },
    Response: {
      sink: {
        channel: 'http-response',
        data: ['arg0', 'arg1.headers'],
        format: ['arg1.headers.content-type', 'arg1.headers.content-disposition'],
      },
    },
    'Response.json': {
      sink: { channel: 'http-response', data: ['arg0', 'arg1.headers'] },
      returns: 'Response',
    },
    'Response.redirect': { sink: { channel: 'url', data: ['arg0'] }, returns: 'Response' },
    'Response#{json,text,formData,blob,arrayBuffer,bytes}': READS,
    'Response#{status,statusText,ok,redirected,type}': { drops: true },
    'navigator.sendBeacon': {
      sink: {
        channel: 'http-request',
        data: ['arg0', 'arg1'],
        transport: { url: ['arg0'] },
        recipient: 'host',
      },
      drops: true,
    },
    EventSource: {
      sink: { channel: 'http-request', data: ['arg0'], transport: { url: ['arg0'] }, recipient: 'host' },
    },
    'WebSocket#send': {
      sink: { channel: 'connection', data: ['arg0'], transport: { url: ['init0'] }, recipient: 'host' },
      drops: true,
    },
    XMLHttpRequest: { drops: true },
    'XMLHttpRequest#open': { passes: [{ from: 'arg1', to: 'this.url' }] },
    'XMLHttpRequest#send': {
      sink: { channel: 'http-request', data: ['arg0'], transport: { url: ['this.url'] }, recipient: 'host' },
      drops: true,
    },

    '{localStorage,sessionStorage}.setItem': {
      sink: { channel: 'browser-storage', data: ['args'] },
      drops: true,
    },
    '{localStorage,sessionStorage}.getItem': READS,
    '{localStorage,sessionStorage}.{removeItem,clear,key}': { drops: true },
    'window.{localStorage,sessionStorage}.setItem': {
      sink: { channel: 'browser-storage', data: ['args'] },
      drops: true,
    },
    'indexedDB.open': { drops: true, returns: 'IDBOpenDBRequest' },
    'IDBOpenDBRequest#result': { is: 'IDBDatabase' },
    'IDBDatabase#createObjectStore': { drops: true, returns: 'IDBObjectStore' },
    'IDBDatabase#transaction': { drops: true, returns: 'IDBTransaction' },
    'IDBTransaction#objectStore': { drops: true, returns: 'IDBObjectStore' },
    'IDBObjectStore#{add,put}': { sink: { channel: 'browser-storage', data: ['arg0'] }, drops: true },
    'cookieStore.set': { sink: { channel: 'cookie', data: ['arg1', 'arg0.value'] }, drops: true },

    // Data that the page itself puts into a Blob gets an address so that it can be downloaded.
    '{Blob,File}': passes('arg0'),
    'URL.createObjectURL': { sink: { channel: 'export', data: ['arg0'] }, drops: true },
    showSaveFilePicker: { drops: true, returns: 'FileSystemFileHandle' },
    'window.showSaveFilePicker': { drops: true, returns: 'FileSystemFileHandle' },
    'FileSystemFileHandle#createWritable': { drops: true, returns: 'FileSystemWritableFileStream' },
    'FileSystemWritableFileStream#write': { sink: { channel: 'file', data: ['arg0'] }, drops: true },
    'Blob#{text,arrayBuffer,bytes,stream,slice}': passes('this'),
    'File#{text,arrayBuffer,bytes,stream,slice}': passes('this'),
    'FileReader#{readAsText,readAsDataURL,readAsArrayBuffer}': { passes: [{ from: 'arg0', to: 'this' }] },
    'URL.revokeObjectURL': { drops: true },

    URL: passes('arg0', 'arg1'),
    'URL#{href,search,pathname,hash}': passes('this'),
    'URL#{hostname,host,origin,protocol,port}': { drops: true },
    'URL#toString': passes('this'),
    'URL#searchParams': { is: 'URLSearchParams' },
    URLSearchParams: passes('arg0'),
    'URLSearchParams#{append,set}': { passes: [{ from: 'arg1', to: 'this' }], drops: true },
    'URLSearchParams#{get,getAll}': { ...passes('this'), input: true },
    'URLSearchParams#toString': passes('this'),
    'URLSearchParams#{has,delete,sort,size}': { drops: true },
    // The fields of a form on a page bear the names that the page gives them.
    FormData: { input: true },
    'FormData#{append,set}': { passes: [{ from: 'arg1', to: 'this' }], drops: true },
    'FormData#{get,getAll}': { ...passes('this'), input: true },
    'FormData#{entries,values}': passes('this'),
    'FormData#{has,delete,keys}': { drops: true },
    Headers: passes('arg0'),
    'Headers#{append,set}': { passes: [{ from: 'arg1', to: 'this' }], drops: true },
    'Headers#get': passes('this'),
    'Headers#{has,delete}': { drops: true },

    btoa: { protects: { raises: [{ state: 'pseudonymised-weak', because: ONLY_ENCODES }] } },
    atob: { protects: { undoes: ONLY_ENCODES } },
    '{encodeURIComponent,encodeURI,decodeURIComponent,decodeURI,escape,unescape}': passes('arg0'),
    structuredClone: passes('arg0'),
    'TextEncoder#encode': passes('arg0'),
    'TextDecoder#decode': passes('arg0'),
    'Intl.DateTimeFormat#format': passes('arg0'),
    '{setTimeout,setInterval,setImmediate}': {
      calls: [{ callee: 'arg0', with: ['arg2', 'arg3', 'arg4'] }],
      drops: true,
    },
    '{clearTimeout,clearInterval,clearImmediate}': { drops: true },
    '{queueMicrotask,requestAnimationFrame,requestIdleCallback}': {
      calls: [{ callee: 'arg0', with: [] }],
      drops: true,
    },
    'AbortSignal.{timeout,any,abort}': { drops: true },
    'performance.{now,mark,measure}': { drops: true },
    '{alert,confirm}': { drops: true },

    // An error carries its text wherever it is caught, logged or answered; throwing it is the engine's own business.
    '{Error,TypeError,RangeError,SyntaxError,ReferenceError,EvalError,URIError}': {
      passes: [
        { from: 'arg0', to: 'result.message' },
        { from: 'arg1.cause', to: 'result.cause' },
      ],
    },
    AggregateError: {
      passes: [
        { from: 'arg0', to: 'result.errors' },
        { from: 'arg1', to: 'result.message' },
      ],
    },

    'process.{stdout,stderr}.write': logs(['arg0']),
    'process.emitWarning': logs(['arg0']),
    'process.env.*': { drops: true },
    'process.{cwd,exit,uptime,hrtime,memoryUsage,kill,nextTick}': { drops: true },

    // The older script of Google Analytics: https://developers.google.com/analytics/devguides/collection/analyticsjs
    '{ga,window.ga}': { sink: { channel: 'analytics', data: ['args'] }, drops: true },

    // Google's tag is loaded by a script element, so that it has no package of its own.
    '{gtag,window.gtag}': {
      sink: [
        { channel: 'analytics', data: ['args'] },
        {
          channel: 'analytics',
          data: [],
          when: [
            { at: 'arg0', is: ['config'] },
            { at: 'arg2.anonymize_ip', is: [false] },
          ],
          brings: { categories: ['user.device.ip_address'], option: 'anonymize_ip' },
        },
      ],
      drops: true,
    },
    'dataLayer.push': { sink: { channel: 'analytics', data: ['args'] }, drops: true },
    'window.dataLayer.push': { sink: { channel: 'analytics', data: ['args'] }, drops: true },
    'history.{pushState,replaceState}': { sink: { channel: 'url', data: ['arg2'] }, drops: true },
    'location.{assign,replace}': { sink: { channel: 'url', data: ['arg0'] }, drops: true },
    // Where a page goes is asked for by its address, and stands in the history of the browser.
    '{location,window.location,document.location}.href': { assigned: { channel: 'url', data: ['arg0'] } },
    '{location,window.location,document.location}.search': { assigned: { channel: 'url', data: ['arg0'] } },
    '{location,window.location,document.location}.hash': { assigned: { channel: 'url', data: ['arg0'] } },
    '{window,document}.location': { assigned: { channel: 'url', data: ['arg0'] } },
    'window.location.{assign,replace}': { sink: { channel: 'url', data: ['arg0'] }, drops: true },
    EventTarget: { drops: true },
    'EventTarget#addEventListener': { listens: [{ event: 'arg0', listener: 'arg1' }], drops: true },
    'EventTarget#dispatchEvent': { emits: { event: 'arg0.type', data: 'arg0' }, drops: true },
    CustomEvent: {
      passes: [
        { from: 'arg0', to: 'result.type' },
        { from: 'arg1.detail', to: 'result.detail' },
      ],
    },
    'ReadableStream#pipeThrough': { ...keeps(), passes: [{ from: 'this', to: 'result' }] },
  },
};
