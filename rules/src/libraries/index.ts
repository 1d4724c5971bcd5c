import { ABLY } from './ably.js';
import { ADM_ZIP } from './adm-zip.js';
import { ADONIS } from './adonis.js';
import { ADYEN } from './adyen.js';
import { AGENDA } from './agenda.js';
import { AI_SDK_PROVIDERS } from './ai-sdk-providers.js';
import { AI } from './ai.js';
import { AIRBRAKE } from './airbrake.js';
import { AIRTABLE } from './airtable.js';
import { AJV } from './ajv.js';
import { ALGOLIASEARCH } from './algoliasearch.js';
import { AMPLITUDE } from './amplitude.js';
import { AMPLITUDE_JS } from './amplitude-js.js';
import { AMQPLIB } from './amqplib.js';
import { ANGULAR_FORMS } from './angular-forms.js';
import { ANGULAR_HTTP } from './angular-http.js';
import { ANTHROPIC_BEDROCK } from './anthropic-bedrock.js';
import { ANTHROPIC } from './anthropic.js';
import { APISAUCE } from './apisauce.js';
import { APOLLO_CLIENT } from './apollo-client.js';
import { APOLLO_SERVER } from './apollo-server.js';
import { APPLICATIONINSIGHTS_WEB } from './applicationinsights-web.js';
import { APPLICATIONINSIGHTS } from './applicationinsights.js';
import { APPWRITE } from './appwrite.js';
import { ARCHIVER } from './archiver.js';
import { ARGON2 } from './argon2.js';
import { ARKTYPE } from './arktype.js';
import { ASYNC_STORAGE } from './async-storage.js';
import { ASYNC } from './async.js';
import { AUTH0_SESSION } from './auth0-session.js';
import { AUTH0 } from './auth0.js';
import { AWS_COMPREHEND } from './aws-comprehend.js';
import { AWS_DYNAMODB } from './aws-dynamodb.js';
import { AWS_EVENTBRIDGE } from './aws-eventbridge.js';
import { AWS_KMS } from './aws-kms.js';
import { AWS_LAMBDA } from './aws-lambda.js';
import { AWS_LIB_DYNAMODB } from './aws-lib-dynamodb.js';
import { AWS_LIB_STORAGE } from './aws-lib-storage.js';
import { AWS_SES } from './aws-mail.js';
import { AWS_S3_PRESIGNER } from './aws-s3-presigner.js';
import { AWS_S3 } from './aws-s3.js';
import { AWS_SDK } from './aws-sdk.js';
import { AWS_SNS } from './aws-sns.js';
import { AWS_SQS } from './aws-sqs.js';
import { AXIOM } from './axiom.js';
import { AXIOS } from './axios.js';
import { AZURE_COSMOS } from './azure-cosmos.js';
import { AZURE_FUNCTIONS } from './azure-functions.js';
import { AZURE_KEYVAULT_KEYS } from './azure-keyvault-keys.js';
import { AZURE_OPENAI } from './azure-openai.js';
import { AZURE_SERVICE_BUS } from './azure-service-bus.js';
import { AZURE_STORAGE_BLOB } from './azure-storage-blob.js';
import { BASIC_FTP } from './basic-ftp.js';
import { BCRYPT } from './bcrypt.js';
import { BEDROCK } from './bedrock.js';
import { BEE_QUEUE } from './bee-queue.js';
import { BETTER_AUTH } from './better-auth.js';
import { BETTER_SQLITE3 } from './better-sqlite3.js';
import { BLUEBIRD } from './bluebird.js';
import { BLUEIMP_MD5 } from './blueimp-md5.js';
import { BOTBUILDER } from './botbuilder.js';
import { BRAINTREE } from './braintree.js';
import { BRAZE } from './braze.js';
import { BREVO } from './brevo.js';
import { BUGSNAG } from './bugsnag.js';
import { BULL } from './bull.js';
import { BULLMQ } from './bullmq.js';
import { BUNYAN } from './bunyan.js';
import { BUSBOY } from './busboy.js';
import { CACHE_MANAGER } from './cache-manager.js';
import { CASSANDRA_DRIVER } from './cassandra-driver.js';
import { CHANCE } from './chance.js';
import { CHARGEBEE } from './chargebee.js';
import { CLARITY } from './clarity.js';
import { CLASS_TRANSFORMER } from './class-transformer.js';
import { CLASS_VALIDATOR } from './class-validator.js';
import { CLERK } from './clerk.js';
import { CLICKHOUSE } from './clickhouse.js';
import { CLOAK } from './cloak.js';
import { CLOUDFLARE_WORKERS } from './cloudflare-workers.js';
import { CLOUDINARY } from './cloudinary.js';
import { CLOUDWATCH_LOGS } from './cloudwatch-logs.js';
import { CLSX } from './clsx.js';
import { COHERE } from './cohere.js';
import { COMMANDER } from './commander.js';
import { CONNECTRPC } from './connectrpc.js';
import { CONSOLA } from './consola.js';
import { CONVEX } from './convex.js';
import { COOKIE_PARSER } from './cookie-parser.js';
import { COOKIE } from './cookie.js';
import { COOKIES_NEXT } from './cookies-next.js';
import { COOKIES } from './cookies.js';
import { COUNTLY } from './countly.js';
import { CRISP } from './crisp.js';
import { CRYPTO_JS } from './crypto-js.js';
import { CSV_PARSE } from './csv-parse.js';
import { CSV, CSV_STRINGIFY, CSV_STRINGIFY_SYNC, CSV_SYNC } from './csv-stringify.js';
import { CSV_WRITER } from './csv-writer.js';
import { CUSTOMERIO_CDP } from './customerio-cdp.js';
import { CUSTOMERIO } from './customerio.js';
import { DATADOG_BROWSER_LOGS } from './datadog-browser-logs.js';
import { DATADOG_BROWSER_RUM } from './datadog-browser-rum.js';
import { DATE_FNS } from './date-fns.js';
import { DAYJS, MOMENT_JS } from './dayjs.js';
import { DD_TRACE } from './dd-trace.js';
import { DEBUG } from './debug.js';
import { DEEP_REDACT } from './deep-redact.js';
import { DEEPL } from './deepl.js';
import { DEXIE } from './dexie.js';
import { DISCORD } from './discord.js';
import { DISCORD_WEBHOOK } from './discord-webhook.js';
import { DOCX } from './docx.js';
import { DOCXTEMPLATER } from './docxtemplater.js';
import { DOWNLOADJS } from './downloadjs.js';
import { DRIZZLE } from './drizzle-orm.js';
import { DROPBOX } from './dropbox.js';
import { EJS } from './ejs.js';
import { ELASTIC_APM_NODE } from './elastic-apm-node.js';
import { ELASTIC_APM_RUM } from './elastic-apm-rum.js';
import { ELASTICSEARCH } from './elasticsearch.js';
import { ELECTRON_LOG } from './electron-log.js';
import { ELECTRON_STORE } from './electron-store.js';
import { ELYSIA } from './elysia.js';
import { EMAIL_TEMPLATES } from './email-templates.js';
import { EMAILJS_BROWSER } from './emailjs-browser.js';
import { EMAILJS } from './emailjs.js';
import { ES_TOOLKIT } from './es-toolkit.js';
import { ETA } from './eta.js';
import { EXCEL4NODE } from './excel4node.js';
import { EXCELJS } from './exceljs.js';
import { EXPO_CRYPTO } from './expo-crypto.js';
import { EXPO_SECURE_STORE } from './expo-secure-store.js';
import { EXPO } from './expo-server-sdk.js';
import { EXPORT_TO_CSV } from './export-to-csv.js';
import { EXPRESS_JWT } from './express-jwt.js';
import { EXPRESS_SESSION } from './express-session.js';
import { EXPRESS_VALIDATOR } from './express-validator.js';
import { EXPRESS } from './express.js';
import { EXPRESS_WINSTON } from './express-winston.js';
import { FACEBOOK_PIXEL } from './facebook-pixel.js';
import { FAKER } from './faker.js';
import { FAST_CSV } from './fast-csv.js';
import { FAST_JWT } from './fast-jwt.js';
import { FAST_REDACT } from './fast-redact.js';
import { FASTIFY } from './fastify.js';
import { FETCH_RETRY } from './fetch-retry.js';
import { FFLATE } from './fflate.js';
import { FILE_SAVER } from './file-saver.js';
import { FIREBASE_ADMIN, FIREBASE_ADMIN_STORAGE, FIREBASE_COMPAT } from './firebase-admin.js';
import { FIREBASE_AUTH } from './firebase-auth.js';
import { FIREBASE_DATABASE } from './firebase-database.js';
import { FIREBASE_FIRESTORE } from './firebase-firestore.js';
import { FIREBASE_FUNCTIONS_LOGGER } from './firebase-functions-logger.js';
import { FIREBASE_FUNCTIONS } from './firebase-functions.js';
import { FIREBASE_MESSAGING } from './firebase-messaging.js';
import { FIREBASE_STORAGE } from './firebase-storage.js';
import { FLAT } from './flat.js';
import { FORM_DATA } from './form-data.js';
import { FORMIDABLE } from './formidable.js';
import { FORMIK } from './formik.js';
import { FRESHDESK } from './freshdesk.js';
import { FS_EXTRA } from './fs-extra.js';
import { FTP } from './ftp.js';
import { FULLSTORY } from './fullstory.js';
import { GLOBAL } from './global.js';
import { GOCARDLESS } from './gocardless.js';
import { GOLEVELUP_RABBITMQ } from './golevelup-rabbitmq.js';
import { GOOGLE_CLOUD_BIGQUERY } from './google-cloud-bigquery.js';
import { GOOGLE_CLOUD_KMS } from './google-cloud-kms.js';
import { GOOGLE_CLOUD_LOGGING } from './google-cloud-logging.js';
import { GOOGLE_CLOUD_PUBSUB } from './google-cloud-pubsub.js';
import { GOOGLE_CLOUD_STORAGE } from './google-cloud-storage.js';
import { GOOGLE_DRIVE } from './google-drive.js';
import { GOOGLE_GENAI } from './google-genai.js';
import { GOOGLE_GENERATIVE_AI } from './google-generative-ai.js';
import { GOOGLE_MAPS } from './google-maps.js';
import { GOOGLE_SPREADSHEET } from './google-spreadsheet.js';
import { GOOGLE_TRANSLATE } from './google-translate.js';
import { GOOGLEAPIS } from './googleapis.js';
import { GOT } from './got.js';
import { GRAMMY } from './grammy.js';
import { GRAPHILE_WORKER } from './graphile-worker.js';
import { GRAPHQL_REQUEST } from './graphql-request.js';
import { GRAPHQL } from './graphql.js';
import { GROQ } from './groq.js';
import { GRPC_JS } from './grpc-js.js';
import { H3 } from './h3.js';
import { HANDLEBARS } from './handlebars.js';
import { HAPI_JWT } from './hapi-jwt.js';
import { HAPI_WRECK } from './hapi-wreck.js';
import { HAPI } from './hapi.js';
import { HASH_JS } from './hash-js.js';
import { HASH_WASM } from './hash-wasm.js';
import { HEAP } from './heap.js';
import { HIGHLIGHT } from './highlight.js';
import { HONEYBADGER } from './honeybadger.js';
import { HONO_JWT } from './hono-jwt.js';
import { HONO_ZOD_VALIDATOR } from './hono-validators.js';
import { HONO, HONO_COOKIE } from './hono.js';
import { HOTJAR } from './hotjar.js';
import { HTML_PDF_NODE } from './html-pdf-node.js';
import { HTML_PDF } from './html-pdf.js';
import { HUBSPOT } from './hubspot.js';
import { HUGGINGFACE } from './huggingface.js';
import { I18NEXT } from './i18next.js';
import { ICAL_GENERATOR } from './ical-generator.js';
import { ICS } from './ics.js';
import { IDB_KEYVAL } from './idb-keyval.js';
import { IDB } from './idb.js';
import { IMAPFLOW } from './imapflow.js';
import { IMMER } from './immer.js';
import { INFLUXDB_CLIENT } from './influxdb-client.js';
import { INNGEST } from './inngest.js';
import { INQUIRER_PROMPTS } from './inquirer-prompts.js';
import { INQUIRER } from './inquirer.js';
import { INTERCOM_CLIENT } from './intercom-client.js';
import { INTERCOM_MESSENGER } from './intercom-messenger.js';
import { INTERCOM } from './intercom.js';
import { IOREDIS } from './ioredis.js';
import { IRON_SESSION } from './iron-session.js';
import { JOI } from './joi.js';
import { JOSE } from './jose.js';
import { JOTAI_UTILS } from './jotai-utils.js';
import { JQUERY } from './jquery.js';
import { JS_COOKIE } from './js-cookie.js';
import { JS_SHA256 } from './js-sha256.js';
import { JSFORCE } from './jsforce.js';
import { JSON2CSV, JSON2CSV_NODE, JSON2CSV_PLAINJS, JSON_2_CSV } from './json2csv.js';
import { JSONFILE } from './jsonfile.js';
import { JSONWEBTOKEN } from './jsonwebtoken.js';
import { JSPDF_AUTOTABLE } from './jspdf-autotable.js';
import { JSPDF } from './jspdf.js';
import { JSZIP } from './jszip.js';
import { JUST_OMIT } from './just-omit.js';
import { JUST_PICK } from './just-pick.js';
import { JWS } from './jws.js';
import { JWT_DECODE } from './jwt-decode.js';
import { JWT_SIMPLE } from './jwt-simple.js';
import { KAFKAJS } from './kafkajs.js';
import { KEYCLOAK_JS } from './keycloak-js.js';
import { KEYV } from './keyv.js';
import { KLAVIYO } from './klaviyo.js';
import { KNEX } from './knex.js';
import { KNOCK } from './knock.js';
import { KOA_BODYPARSER } from './koa-bodyparser.js';
import { KOA_LOGGER } from './koa-logger.js';
import { KOA_ROUTER } from './koa-router.js';
import { KOA } from './koa.js';
import { KY } from './ky.js';
import { KYSELY } from './kysely.js';
import { LANGCHAIN_ANTHROPIC } from './langchain-anthropic.js';
import { LANGCHAIN_AWS } from './langchain-aws.js';
import { LANGCHAIN_CORE } from './langchain-core.js';
import { LANGCHAIN_GOOGLE } from './langchain-google.js';
import { LANGCHAIN_MISTRAL } from './langchain-mistral.js';
import { LANGCHAIN_OPENAI } from './langchain-openai.js';
import { LANGFUSE } from './langfuse.js';
import { LAUNCHDARKLY } from './launchdarkly.js';
import { LDAPJS } from './ldapjs.js';
import { LEMONSQUEEZY } from './lemonsqueezy.js';
import { LIBPHONENUMBER_JS } from './libphonenumber-js.js';
import { LIBSODIUM_WRAPPERS } from './libsodium-wrappers.js';
import { LIBSQL_CLIENT } from './libsql-client.js';
import { LLAMAINDEX } from './llamaindex.js';
import { LOCALFORAGE } from './localforage.js';
import { LODASH_FP } from './lodash-fp.js';
import { LODASH } from './lodash.js';
import { LOG } from './log.js';
import { LOG4JS } from './log4js.js';
import { LOGLEVEL } from './loglevel.js';
import { LOGROCKET } from './logrocket.js';
import { LOGTAIL } from './logtail.js';
import { LOOPS } from './loops.js';
import { LRU_CACHE } from './lru-cache.js';
import { LUCIA } from './lucia.js';
import { LUXON } from './luxon.js';
import { MAILCHIMP_MARKETING } from './mailchimp-marketing.js';
import { MAILCHIMP_TRANSACTIONAL } from './mailchimp-transactional.js';
import { MAILERSEND } from './mailersend.js';
import { MAILGUN_JS } from './mailgun-js.js';
import { MAILGUN } from './mailgun.js';
import { MAILJET } from './mailjet.js';
import { MASKDATA } from './maskdata.js';
import { MATOMO } from './matomo.js';
import { MATOMO_TRACKER } from './matomo-tracker.js';
import { MD5 } from './md5.js';
import { MEILISEARCH } from './meilisearch.js';
import { MEMCACHED } from './memcached.js';
import { MESSAGEBIRD } from './messagebird.js';
import { MICROSOFT_GRAPH } from './microsoft-graph.js';
import { MIDDY } from './middy.js';
import { MIKRO_ORM } from './mikro-orm.js';
import { MINIO } from './minio.js';
import { MISTRAL } from './mistral.js';
import { MITT } from './mitt.js';
import { MIXPANEL } from './mixpanel.js';
import { MJML } from './mjml.js';
import { MOLLIE } from './mollie.js';
import { MONGODB } from './mongodb.js';
import { MONGOOSE } from './mongoose.js';
import { MORGAN } from './morgan.js';
import { MQTT } from './mqtt.js';
import { MS_TEAMS_WEBHOOK } from './ms-teams-webhook.js';
import { MSSQL } from './mssql.js';
import { MULTER } from './multer.js';
import { MUSTACHE } from './mustache.js';
import { MYSQL2 } from './mysql2.js';
import { NANO } from './nano.js';
import { NANOID } from './nanoid.js';
import { NATS } from './nats.js';
import { NEEDLE } from './needle.js';
import { NEO4J_DRIVER } from './neo4j-driver.js';
import { NEST_WINSTON } from './nest-winston.js';
import { NESTJS_AXIOS } from './nestjs-axios.js';
import { NESTJS_COMMON } from './nestjs-common.js';
import { NESTJS_ELASTICSEARCH } from './nestjs-elasticsearch.js';
import { NESTJS_EVENT_EMITTER } from './nestjs-event-emitter.js';
import { NESTJS_GRAPHQL } from './nestjs-graphql.js';
import { NESTJS_JWT } from './nestjs-jwt.js';
import { NESTJS_MAILER } from './nestjs-mailer.js';
import { NESTJS_MAPPED_TYPES } from './nestjs-mapped-types.js';
import { NESTJS_MICROSERVICES } from './nestjs-microservices.js';
import { NESTJS_CORE } from './nestjs-misc.js';
import { NESTJS_PINO } from './nestjs-pino.js';
import { NESTJS_REDIS } from './nestjs-redis.js';
import { NESTJS_WEBSOCKETS } from './nestjs-websockets.js';
import { NEWRELIC } from './newrelic.js';
import { NEXT_AUTH } from './next-auth.js';
import { NEXT_AXIOM } from './next-axiom.js';
import { NEXT_THIRD_PARTIES } from './next-third-parties.js';
import { NEXT, NEXT_CACHE, NEXT_HEADERS, NEXT_NAVIGATION, NEXT_SERVER } from './next.js';
import { NGX_COOKIE } from './ngx-cookie.js';
import { NOBLE_CIPHERS } from './noble-ciphers.js';
import { NOBLE_HASHES } from './noble-hashes.js';
import { NODE_ASSERT } from './node-assert.js';
import { NODE_ASYNC_HOOKS } from './node-async-hooks.js';
import { NODE_BUFFER } from './node-buffer.js';
import { NODE_CHILD_PROCESS } from './node-child-process.js';
import { NODE_CONSOLE } from './node-console.js';
import { NODE_CRYPTO } from './node-crypto.js';
import { NODE_DGRAM } from './node-dgram.js';
import { NODE_EVENTS } from './node-events.js';
import { NODE_FETCH } from './node-fetch.js';
import { NODE_FORGE } from './node-forge.js';
import { NODE_FS, NODE_FS_PROMISES } from './node-fs.js';
import { NODE_GEOCODER } from './node-geocoder.js';
import { NODE_HTTP, NODE_HTTPS } from './node-http.js';
import { NODE_HTTP2 } from './node-http2.js';
import { NODE_NET } from './node-net.js';
import { NODE_OS } from './node-os.js';
import { NODE_PATH } from './node-path.js';
import { NODE_PROCESS } from './node-process.js';
import { NODE_QUERYSTRING } from './node-querystring.js';
import { NODE_RDKAFKA } from './node-rdkafka.js';
import { NODE_READLINE } from './node-readline.js';
import { NODE_SSH } from './node-ssh.js';
import { NODE_STREAM } from './node-stream.js';
import { NODE_TELEGRAM_BOT_API } from './node-telegram-bot-api.js';
import { NODE_TLS } from './node-tls.js';
import { NODE_URL } from './node-url.js';
import { NODE_UTIL } from './node-util.js';
import { NODE_WORKER_THREADS } from './node-worker-threads.js';
import { NODE_XLSX } from './node-xlsx.js';
import { NODE_ZLIB } from './node-zlib.js';
import { NODEMAILER } from './nodemailer.js';
import { NOOKIES } from './nookies.js';
import { NOTION } from './notion.js';
import { NPMLOG } from './npmlog.js';
import { NUNJUCKS } from './nunjucks.js';
import { OBJECT_HASH } from './object-hash.js';
import { OBJECTION } from './objection.js';
import { OBJECTS_TO_CSV } from './objects-to-csv.js';
import { OFETCH } from './ofetch.js';
import { OFFICEGEN } from './officegen.js';
import { OLLAMA } from './ollama.js';
import { ONESIGNAL_NODE } from './onesignal-node.js';
import { ONESIGNAL_WEB } from './onesignal-web.js';
import { OPENAI } from './openai.js';
import { OPENAPI_FETCH } from './openapi-fetch.js';
import { OPENPGP } from './openpgp.js';
import { OPENROUTER } from './openrouter.js';
import { OPENTELEMETRY_LOGS } from './opentelemetry-logs.js';
import { OPENTELEMETRY } from './opentelemetry.js';
import { ORACLEDB } from './oracledb.js';
import { OTPLIB } from './otplib.js';
import { P_LIMIT } from './p-limit.js';
import { P_MAP } from './p-map.js';
import { P_QUEUE } from './p-queue.js';
import { P_RETRY } from './p-retry.js';
import { PADDLE } from './paddle.js';
import { PAPAPARSE } from './papaparse.js';
import { PASETO } from './paseto.js';
import { PASSPORT_OAUTH } from './passport-oauth.js';
import { PASSPORT } from './passport.js';
import { PAYPAL_CHECKOUT } from './paypal-checkout.js';
import { PAYPAL } from './paypal.js';
import { PDF_LIB } from './pdf-lib.js';
import { PDF_PARSE } from './pdf-parse.js';
import { PDFKIT } from './pdfkit.js';
import { PDFMAKE } from './pdfmake.js';
import { PG_BOSS } from './pg-boss.js';
import { PG } from './pg.js';
import { PHIN } from './phin.js';
import { PINIA } from './pinia.js';
import { PINO_HTTP } from './pino-http.js';
import { PINO } from './pino.js';
import { PIPEDRIVE } from './pipedrive.js';
import { PLANETSCALE } from './planetscale.js';
import { PLAUSIBLE } from './plausible.js';
import { PLAYWRIGHT } from './playwright.js';
import { PLIVO } from './plivo.js';
import { POCKETBASE } from './pocketbase.js';
import { POLKA } from './polka.js';
import { POSTGRES } from './postgres.js';
import { POSTHOG_AI } from './posthog-ai.js';
import { POSTHOG_JS } from './posthog-js.js';
import { POSTHOG_NODE } from './posthog-node.js';
import { POSTMARK } from './postmark.js';
import { POTHOS } from './pothos.js';
import { POUCHDB } from './pouchdb.js';
import { POWERTOOLS_LOGGER } from './powertools-logger.js';
import { PPTXGENJS } from './pptxgenjs.js';
import { PRISMA } from './prisma.js';
import { PROMPTS } from './prompts.js';
import { PUG } from './pug.js';
import { PUPPETEER } from './puppeteer.js';
import { PUSHER } from './pusher.js';
import { RADASH } from './radash.js';
import { RAMDA } from './ramda.js';
import { RAYGUN } from './raygun.js';
import { RAYGUN4JS } from './raygun4js.js';
import { RAZORPAY } from './razorpay.js';
import { REACT_CSV, REACT_CSV_DOWNLOADER } from './react-csv.js';
import { REACT_EMAIL } from './react-email.js';
import { REACT_FINAL_FORM } from './react-final-form.js';
import { REACT_GA } from './react-ga.js';
import { REACT_HOOK_FORM } from './react-hook-form.js';
import { REACT_I18NEXT } from './react-i18next.js';
import { REACT_NATIVE_MMKV } from './react-native-mmkv.js';
import { REACT_PDF } from './react-pdf.js';
import { REACT_REDUX } from './react-redux.js';
import { REACT_ROUTER } from './react-router.js';
import { REDACT_PII } from './redact-pii.js';
import { REDIS } from './redis.js';
import { REDUX_PERSIST, REDUX_PERSIST_STORAGE, REDUX_PERSIST_ENCRYPT } from './redux-persist.js';
import { REDUX_TOOLKIT } from './redux-toolkit.js';
import { REMEDA } from './remeda.js';
import { REMIX_NODE } from './remix-node.js';
import { REPLICATE } from './replicate.js';
import { REQUEST } from './request.js';
import { RESEND } from './resend.js';
import { RESTIFY } from './restify.js';
import { ROARR } from './roarr.js';
import { ROLLBAR } from './rollbar.js';
import { RTK_QUERY } from './rtk-query.js';
import { RUDDERSTACK } from './rudderstack.js';
import { RXJS } from './rxjs.js';
import { SCRYPT_JS } from './scrypt-js.js';
import { SCRYPT_KDF } from './scrypt-kdf.js';
import { SEARCH_INSIGHTS } from './search-insights.js';
import { SEGMENT } from './segment.js';
import { SENDGRID_CLIENT } from './sendgrid-client.js';
import { SENDGRID } from './sendgrid.js';
import { SENTRY } from './sentry.js';
import { SEQUELIZE } from './sequelize.js';
import { SERIALIZE_ERROR } from './serialize-error.js';
import { SHA_JS } from './sha-js.js';
import { SIGNALE } from './signale.js';
import { SIGNALR } from './signalr.js';
import { SIMPLEWEBAUTHN } from './simplewebauthn.js';
import { SLACK_BOLT } from './slack-bolt.js';
import { SLACK } from './slack.js';
import { SLONIK } from './slonik.js';
import { SMTP_CONNECTION } from './smtp-connection.js';
import { SNOWFLAKE_SDK } from './snowflake-sdk.js';
import { SNOWPLOW } from './snowplow.js';
import { SOAP } from './soap.js';
import { SOCKET_IO_CLIENT } from './socket-io-client.js';
import { SOCKET_IO } from './socket-io.js';
import { SODIUM_NATIVE } from './sodium-native.js';
import { SPARKPOST } from './sparkpost.js';
import { SQLITE3 } from './sqlite3.js';
import { SQUARE } from './square.js';
import { SSH2_SFTP_CLIENT } from './ssh2-sftp-client.js';
import { SSH2 } from './ssh2.js';
import { STATSIG } from './statsig.js';
import { STOMPJS } from './stompjs.js';
import { STORE } from './store.js';
import { STRIPE_JS } from './stripe-js.js';
import { STRIPE } from './stripe.js';
import { SUPABASE } from './supabase.js';
import { SUPERAGENT } from './superagent.js';
import { SUPERJSON } from './superjson.js';
import { SVELTEKIT } from './sveltekit.js';
import { SWR_MUTATION } from './swr-mutation.js';
import { SWR } from './swr.js';
import { TANSTACK_FORM } from './tanstack-form.js';
import { TANSTACK_QUERY } from './tanstack-query.js';
import { TAR_STREAM } from './tar-stream.js';
import { TAR } from './tar.js';
import { TEDIOUS } from './tedious.js';
import { TELEGRAF } from './telegraf.js';
import { TEMPORAL_CLIENT } from './temporal-client.js';
import { TOGETHER } from './together.js';
import { TRACKJS } from './trackjs.js';
import { TRPC_CLIENT } from './trpc-client.js';
import { TRPC_SERVER } from './trpc-server.js';
import { TSLOG } from './tslog.js';
import { TWEETNACL_UTIL } from './tweetnacl-util.js';
import { TWEETNACL } from './tweetnacl.js';
import { TWILIO } from './twilio.js';
import { TYPE_GRAPHQL } from './type-graphql.js';
import { TYPEORM } from './typeorm.js';
import { TYPESENSE } from './typesense.js';
import { UNDICI } from './undici.js';
import { UNIVERSAL_ANALYTICS } from './universal-analytics.js';
import { UNIVERSAL_COOKIE } from './universal-cookie.js';
import { UPSTASH_QSTASH } from './upstash-qstash.js';
import { UPSTASH_REDIS } from './upstash-redis.js';
import { URQL } from './urql.js';
import { UUID } from './uuid.js';
import { VALIDATOR } from './validator.js';
import { VCARD_CREATOR } from './vcard-creator.js';
import { VEE_VALIDATE } from './vee-validate.js';
import { VERCEL_ANALYTICS } from './vercel-analytics.js';
import { VERCEL_BLOB } from './vercel-blob.js';
import { VONAGE } from './vonage.js';
import { VUE_GTAG } from './vue-gtag.js';
import { VUEUSE } from './vueuse.js';
import { WEB_PUSH } from './web-push.js';
import { WINSTON } from './winston.js';
import { WRETCH } from './wretch.js';
import { WRITE_FILE_ATOMIC } from './write-file-atomic.js';
import { WS } from './ws.js';
import { XLSX_POPULATE } from './xlsx-populate.js';
import { XLSX } from './xlsx.js';
import { XMLRPC } from './xmlrpc.js';
import { YARGS } from './yargs.js';
import { YAZL } from './yazl.js';
import { YUP } from './yup.js';
import { ZENDESK } from './zendesk.js';
import { ZIP_STREAM } from './zip-stream.js';
import { ZOD } from './zod.js';
import { ZUSTAND, ZUSTAND_MIDDLEWARE } from './zustand.js';
import type { LibraryModel } from './model.js';

/** Every library that is known, one model per package; a look-up is the business of the analyzer. */
export const LIBRARIES: readonly LibraryModel[] = [
  ABLY,
  ADM_ZIP,
  ADONIS,
  ADYEN,
  AGENDA,
  AI_SDK_PROVIDERS,
  AI,
  AIRBRAKE,
  AIRTABLE,
  AJV,
  ALGOLIASEARCH,
  AMPLITUDE,
  AMPLITUDE_JS,
  AMQPLIB,
  ANGULAR_FORMS,
  ANGULAR_HTTP,
  ANTHROPIC_BEDROCK,
  ANTHROPIC,
  APISAUCE,
  APOLLO_CLIENT,
  APOLLO_SERVER,
  APPLICATIONINSIGHTS_WEB,
  APPLICATIONINSIGHTS,
  APPWRITE,
  ARCHIVER,
  ARGON2,
  ARKTYPE,
  ASYNC_STORAGE,
  ASYNC,
  AUTH0_SESSION,
  AUTH0,
  AWS_COMPREHEND,
  AWS_DYNAMODB,
  AWS_EVENTBRIDGE,
  AWS_KMS,
  AWS_LAMBDA,
  AWS_LIB_DYNAMODB,
  AWS_LIB_STORAGE,
  AWS_SES,
  AWS_S3_PRESIGNER,
  AWS_S3,
  AWS_SDK,
  AWS_SNS,
  AWS_SQS,
  AXIOM,
  AXIOS,
  AZURE_COSMOS,
  AZURE_FUNCTIONS,
  AZURE_KEYVAULT_KEYS,
  AZURE_OPENAI,
  AZURE_SERVICE_BUS,
  AZURE_STORAGE_BLOB,
  BASIC_FTP,
  BCRYPT,
  BEDROCK,
  BEE_QUEUE,
  BETTER_AUTH,
  BETTER_SQLITE3,
  BLUEBIRD,
  BLUEIMP_MD5,
  BOTBUILDER,
  BRAINTREE,
  BRAZE,
  BREVO,
  BUGSNAG,
  BULL,
  BULLMQ,
  BUNYAN,
  BUSBOY,
  CACHE_MANAGER,
  CASSANDRA_DRIVER,
  CHANCE,
  CHARGEBEE,
  CLARITY,
  CLASS_TRANSFORMER,
  CLASS_VALIDATOR,
  CLERK,
  CLICKHOUSE,
  CLOAK,
  CLOUDFLARE_WORKERS,
  CLOUDINARY,
  CLOUDWATCH_LOGS,
  CLSX,
  COHERE,
  COMMANDER,
  CONNECTRPC,
  CONSOLA,
  CONVEX,
  COOKIE_PARSER,
  COOKIE,
  COOKIES_NEXT,
  COOKIES,
  COUNTLY,
  CRISP,
  CRYPTO_JS,
  CSV_PARSE,
  CSV,
  CSV_STRINGIFY,
  CSV_STRINGIFY_SYNC,
  CSV_SYNC,
  CSV_WRITER,
  CUSTOMERIO_CDP,
  CUSTOMERIO,
  DATADOG_BROWSER_LOGS,
  DATADOG_BROWSER_RUM,
  DATE_FNS,
  DAYJS,
  DISCORD_WEBHOOK,
  EXPRESS_WINSTON,
  FIREBASE_ADMIN_STORAGE,
  FIREBASE_COMPAT,
  MATOMO_TRACKER,
  MOMENT_JS,
  DD_TRACE,
  DEBUG,
  DEEP_REDACT,
  DEEPL,
  DEXIE,
  DISCORD,
  DOCX,
  DOCXTEMPLATER,
  DOWNLOADJS,
  DRIZZLE,
  DROPBOX,
  EJS,
  ELASTIC_APM_NODE,
  ELASTIC_APM_RUM,
  ELASTICSEARCH,
  ELECTRON_LOG,
  ELECTRON_STORE,
  ELYSIA,
  EMAIL_TEMPLATES,
  EMAILJS_BROWSER,
  EMAILJS,
  ES_TOOLKIT,
  ETA,
  EXCEL4NODE,
  EXCELJS,
  EXPO_CRYPTO,
  EXPO_SECURE_STORE,
  EXPO,
  EXPORT_TO_CSV,
  EXPRESS_JWT,
  EXPRESS_SESSION,
  EXPRESS_VALIDATOR,
  EXPRESS,
  FACEBOOK_PIXEL,
  FAKER,
  FAST_CSV,
  FAST_JWT,
  FAST_REDACT,
  FASTIFY,
  FETCH_RETRY,
  FFLATE,
  FILE_SAVER,
  FIREBASE_ADMIN,
  FIREBASE_AUTH,
  FIREBASE_DATABASE,
  FIREBASE_FIRESTORE,
  FIREBASE_FUNCTIONS_LOGGER,
  FIREBASE_FUNCTIONS,
  FIREBASE_MESSAGING,
  FIREBASE_STORAGE,
  FLAT,
  FORM_DATA,
  FORMIDABLE,
  FORMIK,
  FRESHDESK,
  FS_EXTRA,
  FTP,
  FULLSTORY,
  GLOBAL,
  GOCARDLESS,
  GOLEVELUP_RABBITMQ,
  GOOGLE_CLOUD_BIGQUERY,
  GOOGLE_CLOUD_KMS,
  GOOGLE_CLOUD_LOGGING,
  GOOGLE_CLOUD_PUBSUB,
  GOOGLE_CLOUD_STORAGE,
  GOOGLE_DRIVE,
  GOOGLE_GENAI,
  GOOGLE_GENERATIVE_AI,
  GOOGLE_MAPS,
  GOOGLE_SPREADSHEET,
  GOOGLE_TRANSLATE,
  GOOGLEAPIS,
  GOT,
  GRAMMY,
  GRAPHILE_WORKER,
  GRAPHQL_REQUEST,
  GRAPHQL,
  GROQ,
  GRPC_JS,
  H3,
  HANDLEBARS,
  HAPI_JWT,
  HAPI_WRECK,
  HAPI,
  HASH_JS,
  HASH_WASM,
  HEAP,
  HIGHLIGHT,
  HONEYBADGER,
  HONO_JWT,
  HONO_ZOD_VALIDATOR,
  HONO,
  HONO_COOKIE,
  HOTJAR,
  HTML_PDF_NODE,
  HTML_PDF,
  HUBSPOT,
  HUGGINGFACE,
  I18NEXT,
  ICAL_GENERATOR,
  ICS,
  IDB_KEYVAL,
  IDB,
  IMAPFLOW,
  IMMER,
  INFLUXDB_CLIENT,
  INNGEST,
  INQUIRER_PROMPTS,
  INQUIRER,
  INTERCOM_CLIENT,
  INTERCOM_MESSENGER,
  INTERCOM,
  IOREDIS,
  IRON_SESSION,
  JOI,
  JOSE,
  JOTAI_UTILS,
  JQUERY,
  JS_COOKIE,
  JS_SHA256,
  JSFORCE,
  JSON2CSV,
  JSON2CSV_NODE,
  JSON2CSV_PLAINJS,
  JSON_2_CSV,
  JSONFILE,
  JSONWEBTOKEN,
  JSPDF_AUTOTABLE,
  JSPDF,
  JSZIP,
  JUST_OMIT,
  JUST_PICK,
  JWS,
  JWT_DECODE,
  JWT_SIMPLE,
  KAFKAJS,
  KEYCLOAK_JS,
  KEYV,
  KLAVIYO,
  KNEX,
  KNOCK,
  KOA_BODYPARSER,
  KOA_LOGGER,
  KOA_ROUTER,
  KOA,
  KY,
  KYSELY,
  LANGCHAIN_ANTHROPIC,
  LANGCHAIN_AWS,
  LANGCHAIN_CORE,
  LANGCHAIN_GOOGLE,
  LANGCHAIN_MISTRAL,
  LANGCHAIN_OPENAI,
  LANGFUSE,
  LAUNCHDARKLY,
  LDAPJS,
  LEMONSQUEEZY,
  LIBPHONENUMBER_JS,
  LIBSODIUM_WRAPPERS,
  LIBSQL_CLIENT,
  LLAMAINDEX,
  LOCALFORAGE,
  LODASH_FP,
  LODASH,
  LOG,
  LOG4JS,
  LOGLEVEL,
  LOGROCKET,
  LOGTAIL,
  LOOPS,
  LRU_CACHE,
  LUCIA,
  LUXON,
  MAILCHIMP_MARKETING,
  MAILCHIMP_TRANSACTIONAL,
  MAILERSEND,
  MAILGUN_JS,
  MAILGUN,
  MAILJET,
  MASKDATA,
  MATOMO,
  MD5,
  MEILISEARCH,
  MEMCACHED,
  MESSAGEBIRD,
  MICROSOFT_GRAPH,
  MIDDY,
  MIKRO_ORM,
  MINIO,
  MISTRAL,
  MITT,
  MIXPANEL,
  MJML,
  MOLLIE,
  MONGODB,
  MONGOOSE,
  MORGAN,
  MQTT,
  MS_TEAMS_WEBHOOK,
  MSSQL,
  MULTER,
  MUSTACHE,
  MYSQL2,
  NANO,
  NANOID,
  NATS,
  NEEDLE,
  NEO4J_DRIVER,
  NEST_WINSTON,
  NESTJS_AXIOS,
  NESTJS_COMMON,
  NESTJS_ELASTICSEARCH,
  NESTJS_EVENT_EMITTER,
  NESTJS_GRAPHQL,
  NESTJS_JWT,
  NESTJS_MAILER,
  NESTJS_MAPPED_TYPES,
  NESTJS_MICROSERVICES,
  NESTJS_CORE,
  NESTJS_PINO,
  NESTJS_REDIS,
  NESTJS_WEBSOCKETS,
  NEWRELIC,
  NEXT_AUTH,
  NEXT_AXIOM,
  NEXT_THIRD_PARTIES,
  NEXT,
  NEXT_CACHE,
  NEXT_HEADERS,
  NEXT_NAVIGATION,
  NEXT_SERVER,
  NGX_COOKIE,
  NOBLE_CIPHERS,
  NOBLE_HASHES,
  NODE_ASSERT,
  NODE_ASYNC_HOOKS,
  NODE_BUFFER,
  NODE_CHILD_PROCESS,
  NODE_CONSOLE,
  NODE_CRYPTO,
  NODE_DGRAM,
  NODE_EVENTS,
  NODE_FETCH,
  NODE_FORGE,
  NODE_FS,
  NODE_FS_PROMISES,
  NODE_GEOCODER,
  NODE_HTTP,
  NODE_HTTPS,
  NODE_HTTP2,
  NODE_NET,
  NODE_OS,
  NODE_PATH,
  NODE_PROCESS,
  NODE_QUERYSTRING,
  NODE_RDKAFKA,
  NODE_READLINE,
  NODE_SSH,
  NODE_STREAM,
  NODE_TELEGRAM_BOT_API,
  NODE_TLS,
  NODE_URL,
  NODE_UTIL,
  NODE_WORKER_THREADS,
  NODE_XLSX,
  NODE_ZLIB,
  NODEMAILER,
  NOOKIES,
  NOTION,
  NPMLOG,
  NUNJUCKS,
  OBJECT_HASH,
  OBJECTION,
  OBJECTS_TO_CSV,
  OFETCH,
  OFFICEGEN,
  OLLAMA,
  ONESIGNAL_NODE,
  ONESIGNAL_WEB,
  OPENAI,
  OPENAPI_FETCH,
  OPENPGP,
  OPENROUTER,
  OPENTELEMETRY_LOGS,
  OPENTELEMETRY,
  ORACLEDB,
  OTPLIB,
  PINIA,
  P_LIMIT,
  P_MAP,
  P_QUEUE,
  P_RETRY,
  PADDLE,
  PAPAPARSE,
  PASETO,
  PASSPORT_OAUTH,
  PASSPORT,
  PAYPAL_CHECKOUT,
  PAYPAL,
  PDF_LIB,
  PDF_PARSE,
  PDFKIT,
  PDFMAKE,
  PG_BOSS,
  PG,
  PHIN,
  PINO_HTTP,
  PINO,
  PIPEDRIVE,
  PLANETSCALE,
  PLAUSIBLE,
  PLAYWRIGHT,
  PLIVO,
  POCKETBASE,
  POLKA,
  POSTGRES,
  POSTHOG_AI,
  POSTHOG_JS,
  POSTHOG_NODE,
  POSTMARK,
  POTHOS,
  POUCHDB,
  POWERTOOLS_LOGGER,
  PPTXGENJS,
  PRISMA,
  PROMPTS,
  PUG,
  PUPPETEER,
  PUSHER,
  RADASH,
  RAMDA,
  RAYGUN,
  RAYGUN4JS,
  RAZORPAY,
  REACT_CSV,
  REACT_CSV_DOWNLOADER,
  REACT_EMAIL,
  REACT_FINAL_FORM,
  REACT_GA,
  REACT_HOOK_FORM,
  REACT_I18NEXT,
  REACT_NATIVE_MMKV,
  REACT_PDF,
  REACT_REDUX,
  REACT_ROUTER,
  REDACT_PII,
  REDIS,
  REDUX_PERSIST,
  REDUX_PERSIST_ENCRYPT,
  REDUX_PERSIST_STORAGE,
  REDUX_TOOLKIT,
  REMEDA,
  REMIX_NODE,
  REPLICATE,
  REQUEST,
  RESEND,
  RESTIFY,
  ROARR,
  ROLLBAR,
  RTK_QUERY,
  RUDDERSTACK,
  RXJS,
  SCRYPT_JS,
  SCRYPT_KDF,
  SEARCH_INSIGHTS,
  SEGMENT,
  SENDGRID_CLIENT,
  SENDGRID,
  SENTRY,
  SEQUELIZE,
  SERIALIZE_ERROR,
  SHA_JS,
  SIGNALE,
  SIGNALR,
  SIMPLEWEBAUTHN,
  SLACK_BOLT,
  SLACK,
  SLONIK,
  SMTP_CONNECTION,
  SNOWFLAKE_SDK,
  SNOWPLOW,
  SOAP,
  SOCKET_IO_CLIENT,
  SOCKET_IO,
  SODIUM_NATIVE,
  SPARKPOST,
  SQLITE3,
  SQUARE,
  SSH2_SFTP_CLIENT,
  SSH2,
  STATSIG,
  STOMPJS,
  STORE,
  STRIPE_JS,
  STRIPE,
  SUPABASE,
  SUPERAGENT,
  SUPERJSON,
  SVELTEKIT,
  SWR_MUTATION,
  SWR,
  TANSTACK_FORM,
  TANSTACK_QUERY,
  TAR_STREAM,
  TAR,
  TEDIOUS,
  TELEGRAF,
  TEMPORAL_CLIENT,
  TOGETHER,
  TRACKJS,
  TRPC_CLIENT,
  TRPC_SERVER,
  TSLOG,
  TWEETNACL_UTIL,
  TWEETNACL,
  TWILIO,
  TYPE_GRAPHQL,
  TYPEORM,
  TYPESENSE,
  UNDICI,
  UNIVERSAL_ANALYTICS,
  UNIVERSAL_COOKIE,
  UPSTASH_QSTASH,
  UPSTASH_REDIS,
  URQL,
  UUID,
  VALIDATOR,
  VCARD_CREATOR,
  VEE_VALIDATE,
  VERCEL_ANALYTICS,
  VERCEL_BLOB,
  VONAGE,
  VUEUSE,
  VUE_GTAG,
  WEB_PUSH,
  WINSTON,
  WRETCH,
  WRITE_FILE_ATOMIC,
  WS,
  XLSX_POPULATE,
  XLSX,
  XMLRPC,
  YARGS,
  YAZL,
  YUP,
  ZENDESK,
  ZIP_STREAM,
  ZOD,
  ZUSTAND,
  ZUSTAND_MIDDLEWARE,
];
