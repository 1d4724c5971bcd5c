import { AXIOS } from './axios.js';
import { BUNYAN } from './bunyan.js';
import { CONSOLA } from './consola.js';
import { COOKIE_PARSER } from './cookie-parser.js';
import { DEBUG } from './debug.js';
import { EXPRESS } from './express.js';
import { FASTIFY } from './fastify.js';
import { GLOBAL } from './global.js';
import { GOT } from './got.js';
import { HONO, HONO_COOKIE } from './hono.js';
import { KOA, KOA_ROUTER } from './koa.js';
import { KY } from './ky.js';
import { LOG4JS } from './log4js.js';
import { LOGLEVEL } from './loglevel.js';
import { MORGAN } from './morgan.js';
import { NESTJS_AXIOS } from './nestjs-axios.js';
import { NESTJS_COMMON } from './nestjs-common.js';
import { NESTJS_JWT } from './nestjs-jwt.js';
import { NESTJS_CORE } from './nestjs-misc.js';
import { NESTJS_PINO } from './nestjs-pino.js';
import { NEXT_HEADERS, NEXT_SERVER, NEXT_NAVIGATION, NEXT_CACHE, NEXT } from './next.js';
import { NODE_BUFFER } from './node-buffer.js';
import { NODE_CONSOLE } from './node-console.js';
import { NODE_CRYPTO } from './node-crypto.js';
import { NODE_FETCH } from './node-fetch.js';
import { NODE_FS, NODE_FS_PROMISES } from './node-fs.js';
import { NODE_HTTP, NODE_HTTPS } from './node-http.js';
import { NODE_PATH, NODE_URL, NODE_QUERYSTRING, NODE_OS, NODE_EVENTS, NODE_ASSERT, NODE_ASYNC_HOOKS } from './node-misc.js';
import { NODE_NET, NODE_TLS } from './node-net.js';
import { NODE_PROCESS } from './node-process.js';
import { NODE_STREAM } from './node-stream.js';
import { NODE_UTIL } from './node-util.js';
import { NODE_ZLIB } from './node-zlib.js';
import { OPENTELEMETRY } from './opentelemetry.js';
import { PINO_HTTP } from './pino-http.js';
import { PINO } from './pino.js';
import { REQUEST } from './request.js';
import { SIGNALE } from './signale.js';
import { SUPERAGENT } from './superagent.js';
import { TSLOG } from './tslog.js';
import { UNDICI } from './undici.js';
import { WINSTON } from './winston.js';
import { WS } from './ws.js';
import type { LibraryModel } from './model.js';

/** Every library model. */
export const LIBRARIES: readonly LibraryModel[] = [
  AXIOS,
  BUNYAN,
  CONSOLA,
  COOKIE_PARSER,
  DEBUG,
  EXPRESS,
  FASTIFY,
  GLOBAL,
  GOT,
  HONO,
  HONO_COOKIE,
  KOA,
  KOA_ROUTER,
  KY,
  LOG4JS,
  LOGLEVEL,
  MORGAN,
  NESTJS_AXIOS,
  NESTJS_COMMON,
  NESTJS_JWT,
  NESTJS_CORE,
  NESTJS_PINO,
  NEXT_HEADERS,
  NEXT_SERVER,
  NEXT_NAVIGATION,
  NEXT_CACHE,
  NEXT,
  NODE_BUFFER,
  NODE_CONSOLE,
  NODE_CRYPTO,
  NODE_FETCH,
  NODE_FS,
  NODE_FS_PROMISES,
  NODE_HTTP,
  NODE_HTTPS,
  NODE_PATH,
  NODE_URL,
  NODE_QUERYSTRING,
  NODE_OS,
  NODE_EVENTS,
  NODE_ASSERT,
  NODE_ASYNC_HOOKS,
  NODE_NET,
  NODE_TLS,
  NODE_PROCESS,
  NODE_STREAM,
  NODE_UTIL,
  NODE_ZLIB,
  OPENTELEMETRY,
  PINO_HTTP,
  PINO,
  REQUEST,
  SIGNALE,
  SUPERAGENT,
  TSLOG,
  UNDICI,
  WINSTON,
  WS,
];
