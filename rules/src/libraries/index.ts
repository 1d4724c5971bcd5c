import { ADM_ZIP } from './adm-zip.js';
import { ADONIS } from './adonis.js';
import { AI } from './ai.js';
import { AJV } from './ajv.js';
import { AMPLITUDE } from './amplitude.js';
import { AMQPLIB } from './amqplib.js';
import { ANGULAR_FORMS } from './angular-forms.js';
import { ANTHROPIC } from './anthropic.js';
import { APOLLO_SERVER } from './apollo-server.js';
import { ARCHIVER } from './archiver.js';
import { ARGON2 } from './argon2.js';
import { ARKTYPE } from './arktype.js';
import { ASYNC } from './async.js';
import { AWS_KMS } from './aws-kms.js';
import { AWS_LAMBDA } from './aws-lambda.js';
import { AWS_LIB_STORAGE } from './aws-lib-storage.js';
import { AWS_SES } from './aws-mail.js';
import { AWS_S3 } from './aws-s3.js';
import { AWS_S3_PRESIGNER } from './aws-s3-presigner.js';
import { AWS_SDK } from './aws-sdk.js';
import { AXIOS } from './axios.js';
import { AZURE_FUNCTIONS } from './azure-functions.js';
import { AZURE_KEYVAULT_KEYS } from './azure-keyvault-keys.js';
import { AZURE_STORAGE_BLOB } from './azure-storage-blob.js';
import { BCRYPT } from './bcrypt.js';
import { BLUEBIRD } from './bluebird.js';
import { BLUEIMP_MD5 } from './blueimp-md5.js';
import { BUGSNAG } from './bugsnag.js';
import { BULLMQ } from './bullmq.js';
import { BUNYAN } from './bunyan.js';
import { BUSBOY } from './busboy.js';
import { CHANCE } from './chance.js';
import { CLASS_TRANSFORMER } from './class-transformer.js';
import { CLASS_VALIDATOR } from './class-validator.js';
import { CLOAK } from './cloak.js';
import { CLOUDFLARE_WORKERS } from './cloudflare-workers.js';
import { CLOUDINARY } from './cloudinary.js';
import { CLSX } from './clsx.js';
import { COMMANDER } from './commander.js';
import { CONSOLA } from './consola.js';
import { COOKIE_PARSER } from './cookie-parser.js';
import { COOKIE } from './cookie.js';
import { CRYPTO_JS } from './crypto-js.js';
import { CSV_PARSE } from './csv-parse.js';
import { CSV, CSV_STRINGIFY, CSV_STRINGIFY_SYNC, CSV_SYNC } from './csv-stringify.js';
import { CSV_WRITER } from './csv-writer.js';
import { DATE_FNS } from './date-fns.js';
import { DAYJS, MOMENT_JS } from './dayjs.js';
import { DD_TRACE } from './dd-trace.js';
import { DEBUG } from './debug.js';
import { DEEP_REDACT } from './deep-redact.js';
import { DOCX } from './docx.js';
import { DOCXTEMPLATER } from './docxtemplater.js';
import { DOWNLOADJS } from './downloadjs.js';
import { DRIZZLE } from './drizzle-orm.js';
import { DROPBOX } from './dropbox.js';
import { EJS } from './ejs.js';
import { ELYSIA } from './elysia.js';
import { ES_TOOLKIT } from './es-toolkit.js';
import { ETA } from './eta.js';
import { EXCEL4NODE } from './excel4node.js';
import { EXCELJS } from './exceljs.js';
import { EXPO_CRYPTO } from './expo-crypto.js';
import { EXPORT_TO_CSV } from './export-to-csv.js';
import { EXPRESS } from './express.js';
import { EXPRESS_VALIDATOR } from './express-validator.js';
import { FAKER } from './faker.js';
import { FAST_CSV } from './fast-csv.js';
import { FAST_REDACT } from './fast-redact.js';
import { FASTIFY } from './fastify.js';
import { FFLATE } from './fflate.js';
import { FILE_SAVER } from './file-saver.js';
import { FIREBASE_FUNCTIONS } from './firebase-functions.js';
import { FIREBASE_FUNCTIONS_LOGGER } from './firebase-functions-logger.js';
import { FLAT } from './flat.js';
import { FORMIDABLE } from './formidable.js';
import { FORMIK } from './formik.js';
import { FS_EXTRA } from './fs-extra.js';
import { GLOBAL } from './global.js';
import { GOOGLE_CLOUD_KMS } from './google-cloud-kms.js';
import { GOOGLE_CLOUD_STORAGE } from './google-cloud-storage.js';
import { GOOGLE_DRIVE } from './google-drive.js';
import { GOOGLE_GENAI } from './google-genai.js';
import { GOT } from './got.js';
import { GRAPHQL } from './graphql.js';
import { H3 } from './h3.js';
import { HANDLEBARS } from './handlebars.js';
import { HAPI } from './hapi.js';
import { HASH_JS } from './hash-js.js';
import { HASH_WASM } from './hash-wasm.js';
import { HONO, HONO_COOKIE } from './hono.js';
import { HONO_ZOD_VALIDATOR } from './hono-validators.js';
import { HTML_PDF } from './html-pdf.js';
import { HTML_PDF_NODE } from './html-pdf-node.js';
import { HUBSPOT } from './hubspot.js';
import { I18NEXT } from './i18next.js';
import { ICAL_GENERATOR } from './ical-generator.js';
import { ICS } from './ics.js';
import { IMMER } from './immer.js';
import { INQUIRER } from './inquirer.js';
import { INQUIRER_PROMPTS } from './inquirer-prompts.js';
import { INTERCOM } from './intercom.js';
import { IOREDIS } from './ioredis.js';
import { JOI } from './joi.js';
import { JOSE } from './jose.js';
import { JS_COOKIE } from './js-cookie.js';
import { JS_SHA256 } from './js-sha256.js';
import { JSON2CSV, JSON2CSV_NODE, JSON2CSV_PLAINJS, JSON_2_CSV } from './json2csv.js';
import { JSONFILE } from './jsonfile.js';
import { JSONWEBTOKEN } from './jsonwebtoken.js';
import { JSPDF_AUTOTABLE } from './jspdf-autotable.js';
import { JSPDF } from './jspdf.js';
import { JSZIP } from './jszip.js';
import { JUST_OMIT } from './just-omit.js';
import { JUST_PICK } from './just-pick.js';
import { KAFKAJS } from './kafkajs.js';
import { KOA_BODYPARSER } from './koa-bodyparser.js';
import { KOA_ROUTER } from './koa-router.js';
import { KOA } from './koa.js';
import { KY } from './ky.js';
import { LIBPHONENUMBER_JS } from './libphonenumber-js.js';
import { LIBSODIUM_WRAPPERS } from './libsodium-wrappers.js';
import { LOCALFORAGE } from './localforage.js';
import { LODASH } from './lodash.js';
import { LODASH_FP } from './lodash-fp.js';
import { LOG4JS } from './log4js.js';
import { LOGLEVEL } from './loglevel.js';
import { LUXON } from './luxon.js';
import { MAILGUN } from './mailgun.js';
import { MASKDATA } from './maskdata.js';
import { MD5 } from './md5.js';
import { MESSAGEBIRD } from './messagebird.js';
import { MIDDY } from './middy.js';
import { MINIO } from './minio.js';
import { MISTRAL } from './mistral.js';
import { MITT } from './mitt.js';
import { MIXPANEL } from './mixpanel.js';
import { MJML } from './mjml.js';
import { MOLLIE } from './mollie.js';
import { MONGODB } from './mongodb.js';
import { MONGOOSE } from './mongoose.js';
import { MORGAN } from './morgan.js';
import { MULTER } from './multer.js';
import { MUSTACHE } from './mustache.js';
import { NANOID } from './nanoid.js';
import { NESTJS_AXIOS } from './nestjs-axios.js';
import { NESTJS_COMMON } from './nestjs-common.js';
import { NESTJS_EVENT_EMITTER } from './nestjs-event-emitter.js';
import { NESTJS_GRAPHQL } from './nestjs-graphql.js';
import { NESTJS_JWT } from './nestjs-jwt.js';
import { NESTJS_MAPPED_TYPES } from './nestjs-mapped-types.js';
import { NESTJS_CORE } from './nestjs-misc.js';
import { NESTJS_PINO } from './nestjs-pino.js';
import { NESTJS_WEBSOCKETS } from './nestjs-websockets.js';
import { NEWRELIC } from './newrelic.js';
import { NEXT, NEXT_CACHE, NEXT_HEADERS, NEXT_NAVIGATION, NEXT_SERVER } from './next.js';
import { NOBLE_CIPHERS } from './noble-ciphers.js';
import { NOBLE_HASHES } from './noble-hashes.js';
import { NODE_ASSERT } from './node-assert.js';
import { NODE_ASYNC_HOOKS } from './node-async-hooks.js';
import { NODE_BUFFER } from './node-buffer.js';
import { NODE_CHILD_PROCESS } from './node-child-process.js';
import { NODE_CONSOLE } from './node-console.js';
import { NODE_CRYPTO } from './node-crypto.js';
import { NODE_EVENTS } from './node-events.js';
import { NODE_FETCH } from './node-fetch.js';
import { NODE_FORGE } from './node-forge.js';
import { NODE_FS, NODE_FS_PROMISES } from './node-fs.js';
import { NODE_HTTP, NODE_HTTPS } from './node-http.js';
import { NODE_NET } from './node-net.js';
import { NODE_OS } from './node-os.js';
import { NODE_PATH } from './node-path.js';
import { NODE_PROCESS } from './node-process.js';
import { NODE_QUERYSTRING } from './node-querystring.js';
import { NODE_READLINE } from './node-readline.js';
import { NODE_STREAM } from './node-stream.js';
import { NODE_TLS } from './node-tls.js';
import { NODE_URL } from './node-url.js';
import { NODE_UTIL } from './node-util.js';
import { NODE_WORKER_THREADS } from './node-worker-threads.js';
import { NODE_XLSX } from './node-xlsx.js';
import { NODE_ZLIB } from './node-zlib.js';
import { NODEMAILER } from './nodemailer.js';
import { NUNJUCKS } from './nunjucks.js';
import { OBJECT_HASH } from './object-hash.js';
import { OBJECTS_TO_CSV } from './objects-to-csv.js';
import { OFFICEGEN } from './officegen.js';
import { OPENAI } from './openai.js';
import { OPENPGP } from './openpgp.js';
import { OPENTELEMETRY } from './opentelemetry.js';
import { P_LIMIT } from './p-limit.js';
import { P_MAP } from './p-map.js';
import { P_QUEUE } from './p-queue.js';
import { P_RETRY } from './p-retry.js';
import { PAPAPARSE } from './papaparse.js';
import { PDF_LIB } from './pdf-lib.js';
import { PDF_PARSE } from './pdf-parse.js';
import { PDFKIT } from './pdfkit.js';
import { PDFMAKE } from './pdfmake.js';
import { PG } from './pg.js';
import { PINO_HTTP } from './pino-http.js';
import { PINO } from './pino.js';
import { PLAYWRIGHT } from './playwright.js';
import { POLKA } from './polka.js';
import { POSTGRES } from './postgres.js';
import { POSTHOG_JS } from './posthog-js.js';
import { POSTHOG_NODE } from './posthog-node.js';
import { POSTMARK } from './postmark.js';
import { POTHOS } from './pothos.js';
import { PPTXGENJS } from './pptxgenjs.js';
import { PRISMA } from './prisma.js';
import { PROMPTS } from './prompts.js';
import { PUG } from './pug.js';
import { PUPPETEER } from './puppeteer.js';
import { RADASH } from './radash.js';
import { RAMDA } from './ramda.js';
import { REACT_EMAIL } from './react-email.js';
import { REACT_FINAL_FORM } from './react-final-form.js';
import { REACT_HOOK_FORM } from './react-hook-form.js';
import { REACT_I18NEXT } from './react-i18next.js';
import { REACT_ROUTER } from './react-router.js';
import { REDACT_PII } from './redact-pii.js';
import { REDIS } from './redis.js';
import { REDUX_TOOLKIT } from './redux-toolkit.js';
import { REMEDA } from './remeda.js';
import { REMIX_NODE } from './remix-node.js';
import { REQUEST } from './request.js';
import { RESEND } from './resend.js';
import { RESTIFY } from './restify.js';
import { ROLLBAR } from './rollbar.js';
import { RXJS } from './rxjs.js';
import { SCRYPT_JS } from './scrypt-js.js';
import { SCRYPT_KDF } from './scrypt-kdf.js';
import { SEGMENT } from './segment.js';
import { SENDGRID } from './sendgrid.js';
import { SENTRY } from './sentry.js';
import { SERIALIZE_ERROR } from './serialize-error.js';
import { SHA_JS } from './sha-js.js';
import { SIGNALE } from './signale.js';
import { SLACK } from './slack.js';
import { SODIUM_NATIVE } from './sodium-native.js';
import { STRIPE_JS } from './stripe-js.js';
import { STRIPE } from './stripe.js';
import { SUPERAGENT } from './superagent.js';
import { SUPERJSON } from './superjson.js';
import { SVELTEKIT } from './sveltekit.js';
import { TANSTACK_FORM } from './tanstack-form.js';
import { TANSTACK_QUERY } from './tanstack-query.js';
import { TAR } from './tar.js';
import { TAR_STREAM } from './tar-stream.js';
import { TRPC_CLIENT } from './trpc-client.js';
import { TRPC_SERVER } from './trpc-server.js';
import { TSLOG } from './tslog.js';
import { TWEETNACL } from './tweetnacl.js';
import { TWEETNACL_UTIL } from './tweetnacl-util.js';
import { TWILIO } from './twilio.js';
import { TYPE_GRAPHQL } from './type-graphql.js';
import { TYPEORM } from './typeorm.js';
import { UNDICI } from './undici.js';
import { UNIVERSAL_COOKIE } from './universal-cookie.js';
import { UUID } from './uuid.js';
import { VALIDATOR } from './validator.js';
import { VCARD_CREATOR } from './vcard-creator.js';
import { VEE_VALIDATE } from './vee-validate.js';
import { VERCEL_ANALYTICS } from './vercel-analytics.js';
import { VERCEL_BLOB } from './vercel-blob.js';
import { WINSTON } from './winston.js';
import { WRITE_FILE_ATOMIC } from './write-file-atomic.js';
import { WS } from './ws.js';
import { XLSX } from './xlsx.js';
import { XLSX_POPULATE } from './xlsx-populate.js';
import { YARGS } from './yargs.js';
import { YAZL } from './yazl.js';
import { YUP } from './yup.js';
import { ZIP_STREAM } from './zip-stream.js';
import { ZOD } from './zod.js';
import { ZUSTAND } from './zustand.js';
import type { LibraryModel } from './model.js';

/** Every library that is known, one model per package; a look-up is the business of the analyzer. */
export const LIBRARIES: readonly LibraryModel[] = [
  ADM_ZIP,
  ADONIS,
  AI,
  AJV,
  AMPLITUDE,
  AMQPLIB,
  ANGULAR_FORMS,
  ANTHROPIC,
  APOLLO_SERVER,
  ARCHIVER,
  ARGON2,
  ARKTYPE,
  ASYNC,
  AWS_KMS,
  AWS_LAMBDA,
  AWS_LIB_STORAGE,
  AWS_S3_PRESIGNER,
  AWS_SDK,
  AWS_SES,
  AWS_S3,
  AXIOS,
  AZURE_FUNCTIONS,
  AZURE_KEYVAULT_KEYS,
  AZURE_STORAGE_BLOB,
  BCRYPT,
  BLUEBIRD,
  BLUEIMP_MD5,
  BUGSNAG,
  BULLMQ,
  BUNYAN,
  BUSBOY,
  CHANCE,
  CLASS_TRANSFORMER,
  CLASS_VALIDATOR,
  CLOAK,
  CLOUDFLARE_WORKERS,
  CLOUDINARY,
  CLSX,
  COMMANDER,
  CONSOLA,
  COOKIE_PARSER,
  COOKIE,
  CRYPTO_JS,
  CSV,
  CSV_PARSE,
  CSV_STRINGIFY,
  CSV_STRINGIFY_SYNC,
  CSV_SYNC,
  CSV_WRITER,
  DATE_FNS,
  DAYJS,
  DD_TRACE,
  DEBUG,
  DEEP_REDACT,
  DOCX,
  DOCXTEMPLATER,
  DOWNLOADJS,
  DRIZZLE,
  DROPBOX,
  EJS,
  ELYSIA,
  ES_TOOLKIT,
  ETA,
  EXCEL4NODE,
  EXCELJS,
  EXPORT_TO_CSV,
  EXPO_CRYPTO,
  EXPRESS,
  EXPRESS_VALIDATOR,
  FAKER,
  FAST_CSV,
  FASTIFY,
  FAST_REDACT,
  FFLATE,
  FILE_SAVER,
  FIREBASE_FUNCTIONS,
  FIREBASE_FUNCTIONS_LOGGER,
  FLAT,
  FORMIDABLE,
  FORMIK,
  FS_EXTRA,
  GLOBAL,
  GOOGLE_CLOUD_KMS,
  GOOGLE_CLOUD_STORAGE,
  GOOGLE_DRIVE,
  GOOGLE_GENAI,
  GOT,
  GRAPHQL,
  H3,
  HANDLEBARS,
  HAPI,
  HASH_JS,
  HASH_WASM,
  HONO,
  HONO_COOKIE,
  HONO_ZOD_VALIDATOR,
  HTML_PDF,
  HTML_PDF_NODE,
  HUBSPOT,
  I18NEXT,
  ICAL_GENERATOR,
  ICS,
  IMMER,
  INQUIRER,
  INQUIRER_PROMPTS,
  INTERCOM,
  IOREDIS,
  JOI,
  JOSE,
  JSON2CSV_NODE,
  JSON2CSV_PLAINJS,
  JSONFILE,
  JSON_2_CSV,
  JS_COOKIE,
  JSON2CSV,
  JSONWEBTOKEN,
  JSPDF_AUTOTABLE,
  JSPDF,
  JSZIP,
  JS_SHA256,
  JUST_OMIT,
  JUST_PICK,
  KAFKAJS,
  KOA_BODYPARSER,
  KOA_ROUTER,
  KOA,
  KY,
  LIBPHONENUMBER_JS,
  LIBSODIUM_WRAPPERS,
  LOCALFORAGE,
  LODASH,
  LODASH_FP,
  LOG4JS,
  LOGLEVEL,
  LUXON,
  MAILGUN,
  MASKDATA,
  MD5,
  MESSAGEBIRD,
  MIDDY,
  MINIO,
  MISTRAL,
  MITT,
  MIXPANEL,
  MJML,
  MOLLIE,
  MOMENT_JS,
  MONGODB,
  MONGOOSE,
  MORGAN,
  MULTER,
  MUSTACHE,
  NANOID,
  NESTJS_AXIOS,
  NESTJS_COMMON,
  NESTJS_EVENT_EMITTER,
  NESTJS_GRAPHQL,
  NESTJS_JWT,
  NESTJS_CORE,
  NESTJS_MAPPED_TYPES,
  NESTJS_PINO,
  NESTJS_WEBSOCKETS,
  NEWRELIC,
  NEXT,
  NEXT_CACHE,
  NEXT_HEADERS,
  NEXT_NAVIGATION,
  NEXT_SERVER,
  NOBLE_CIPHERS,
  NOBLE_HASHES,
  NODE_ASSERT,
  NODE_ASYNC_HOOKS,
  NODE_BUFFER,
  NODE_CHILD_PROCESS,
  NODE_CONSOLE,
  NODE_CRYPTO,
  NODE_EVENTS,
  NODE_FETCH,
  NODE_FORGE,
  NODE_FS,
  NODE_FS_PROMISES,
  NODE_HTTP,
  NODE_HTTPS,
  NODE_NET,
  NODE_OS,
  NODE_PATH,
  NODE_PROCESS,
  NODE_QUERYSTRING,
  NODE_READLINE,
  NODE_STREAM,
  NODE_TLS,
  NODE_URL,
  NODE_UTIL,
  NODE_WORKER_THREADS,
  NODE_XLSX,
  NODE_ZLIB,
  NODEMAILER,
  NUNJUCKS,
  OBJECTS_TO_CSV,
  OBJECT_HASH,
  OFFICEGEN,
  OPENAI,
  OPENPGP,
  OPENTELEMETRY,
  PAPAPARSE,
  PDFMAKE,
  PDF_LIB,
  PDFKIT,
  PDF_PARSE,
  PG,
  PINO_HTTP,
  PINO,
  PLAYWRIGHT,
  POLKA,
  POSTGRES,
  POSTHOG_JS,
  POSTHOG_NODE,
  POSTMARK,
  POTHOS,
  PPTXGENJS,
  PRISMA,
  PROMPTS,
  PUG,
  PUPPETEER,
  P_LIMIT,
  P_MAP,
  P_QUEUE,
  P_RETRY,
  RADASH,
  RAMDA,
  REACT_EMAIL,
  REACT_FINAL_FORM,
  REACT_HOOK_FORM,
  REACT_I18NEXT,
  REACT_ROUTER,
  REDACT_PII,
  REDIS,
  REDUX_TOOLKIT,
  REMEDA,
  REMIX_NODE,
  REQUEST,
  RESEND,
  RESTIFY,
  ROLLBAR,
  RXJS,
  SCRYPT_JS,
  SCRYPT_KDF,
  SEGMENT,
  SENDGRID,
  SENTRY,
  SERIALIZE_ERROR,
  SHA_JS,
  SIGNALE,
  SLACK,
  SODIUM_NATIVE,
  STRIPE_JS,
  STRIPE,
  SUPERAGENT,
  SUPERJSON,
  SVELTEKIT,
  TANSTACK_FORM,
  TANSTACK_QUERY,
  TAR,
  TAR_STREAM,
  TRPC_CLIENT,
  TRPC_SERVER,
  TSLOG,
  TWEETNACL,
  TWEETNACL_UTIL,
  TWILIO,
  TYPEORM,
  TYPE_GRAPHQL,
  UNDICI,
  UNIVERSAL_COOKIE,
  UUID,
  VALIDATOR,
  VCARD_CREATOR,
  VEE_VALIDATE,
  VERCEL_ANALYTICS,
  VERCEL_BLOB,
  WINSTON,
  WRITE_FILE_ATOMIC,
  WS,
  XLSX,
  XLSX_POPULATE,
  YARGS,
  YAZL,
  YUP,
  ZIP_STREAM,
  ZOD,
  ZUSTAND,
];
