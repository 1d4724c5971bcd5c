import type { CategoryKey } from '../categories.js';
import type {
  Access,
  ApiModel,
  BroughtModel,
  Condition,
  ExportFormat,
  SinkModel,
  TransportModel,
} from './model.js';

/**
 * Pieces that library models share. Each library still says for itself what its members do; these keep the same
 * fact from being worded twice.
 */

/**
 * A place that no call has. Callbacks name their parameters in order; this one stands for a parameter that carries
 * nothing personal (the error of a Node.js callback).
 */
export const NO_VALUE: Access = 'arg9';

/** A method that writes its arguments to a log and gives nothing back. */
export function logs(data: readonly Access[] = ['args'], more: Partial<SinkModel> = {}): ApiModel {
  return { sink: { channel: 'log', data, ...more }, drops: true };
}

/** A call that hands data on unchanged, from the given places to its result. */
export function passes(...from: readonly Access[]): ApiModel {
  return { passes: from.map((place) => ({ from: place, to: 'result' as const })) };
}

/** A call that keeps what it is given in its receiver and returns the receiver. */
export function keeps(...from: readonly Access[]): ApiModel {
  return { passes: from.map((place) => ({ from: place, to: 'this' as const })), returns: 'this' };
}

/** A call that reads data of which nothing is known, whatever it was asked with. */
export const READS: ApiModel = { drops: true, unknown: true };

/** A call whose result carries nothing of its arguments. */
export const DROPS: ApiModel = { drops: true };

/** A call that hands data to the third party behind the package. */
export function sendsTo(
  channel: SinkModel['channel'],
  data: readonly Access[] = ['args'],
  more: Partial<SinkModel> = {},
): ApiModel {
  return {
    sink: { channel, data, recipient: 'processor', transport: { otherwise: 'encrypted' }, ...more },
    drops: true,
  };
}

/** A call that makes a text or a file in an export format of what it is given. */
export function formats(format: ExportFormat, ...from: readonly Access[]): ApiModel {
  return { passes: from.map((place) => ({ from: place, to: 'result' as const, format })) };
}

/** A call that puts data into a document, a workbook or an archive, which are made to be handed on. */
export function exportsData(data: readonly Access[], more: Partial<SinkModel> = {}): ApiModel {
  return { sink: { channel: 'export', data, ...more }, drops: true };
}

/** Why a plain hash is not enough; the phrase follows "because". */
export const UNKEYED_HASH = 'a hash without a secret key can be found out by trying candidates';

/** Why an encoding is not enough. */
export const ONLY_ENCODES = 'the encoding can be undone by anyone';

/** Why a key in the code is not enough. */
export const KEY_IN_CODE = 'the key is written in the code';

/** A certificate check that is switched off, at one of the usual places. */
export function unchecked(...places: readonly Access[]): readonly (readonly Condition[])[] {
  return places.map((at) => [{ at, is: [false] }]);
}

/** A hash without a key of the data at the given place. */
export function hashes(data: Access = 'arg0'): ApiModel {
  return { protects: { data: [data], raises: [{ state: 'pseudonymised-weak', because: UNKEYED_HASH }] } };
}

/** A keyed transformation (encryption, a keyed hash), worth what its key is worth. */
export function keyed(
  state: 'encrypted' | 'pseudonymised',
  data: Access,
  ...keys: readonly Access[]
): ApiModel {
  return {
    protects: {
      data: [data],
      raises: [
        ...keys.map((at) => ({
          state: 'pseudonymised-weak' as const,
          when: [{ at, literal: true }],
          because: KEY_IN_CODE,
        })),
        { state },
      ],
    },
  };
}

/** Decryption or decoding of the data at the given place. */
export function reveals(data: Access = 'arg0'): ApiModel {
  return { protects: { data: [data], reveals: true } };
}

/** A slow, salted hash, as passwords want it. */
export function hashesPasswords(data: Access = 'arg0'): ApiModel {
  return { protects: { data: [data], raises: [{ state: 'hashed-password' }] } };
}

/** How a Redis client tells whether it speaks TLS (`rediss:` or a `tls` option). */
export const REDIS_TRANSPORT: TransportModel = {
  encryptedWhen: [
    [{ at: 'init0.tls', present: true }],
    [{ at: 'init1.tls', present: true }],
    [{ at: 'init2.tls', present: true }],
    [{ at: 'init0.socket.tls', is: [true] }],
  ],
  unencryptedWhen: [
    [
      { at: 'init0.host', present: true },
      { at: 'init0.tls', present: false },
    ],
    [
      { at: 'init0.socket.host', present: true },
      { at: 'init0.socket.tls', present: false },
    ],
  ],
  url: ['init0', 'init0.url'],
  host: ['init0.host', 'init1', 'init0.socket.host'],
  otherwise: 'unknown',
};

/** Names of the methods of a logger with the usual levels. */
export const LEVELS =
  '{trace,debug,verbose,silly,http,info,notice,warn,warning,error,fatal,crit,critical,alert,emerg}';

/**
 * A call that sends a prompt to the language model behind the package. A client that was created with a base URL of its
 * own (`base`) speaks to whoever stands there instead of the package's processor.
 */
export function asks(data: readonly Access[] = ['arg0'], base: Access = 'init0.baseURL'): ApiModel {
  return {
    sink: [
      {
        channel: 'llm',
        data,
        when: [{ at: base, present: false }],
        recipient: 'processor',
        transport: { otherwise: 'encrypted' },
      },
      {
        channel: 'llm',
        data,
        when: [{ at: base, present: true }],
        recipient: 'host',
        transport: { url: [base] },
      },
    ],
    drops: true,
  };
}

/** A call that hands a record to the third party behind the package, and gets one back of which nothing is known. */
export function exchanges(data: readonly Access[] = ['args'], more: Partial<SinkModel> = {}): ApiModel {
  return { ...sendsTo('third-party', data, more), unknown: true };
}

/** What a request over HTTP carries, by the places of its call. */
export interface RequestPlaces {
  /** Texts of the address. A field of an argument that is a text itself stands for the whole text. */
  readonly address: readonly Access[];
  /** What becomes the query of the address. */
  readonly query?: readonly Access[];
  /** Body and headers. */
  readonly content?: readonly Access[];
  /** Where the constant text of the address stands, if not where `address` says. */
  readonly url?: readonly Access[];
  readonly transport?: Omit<TransportModel, 'url'>;
}

/**
 * The sinks of a request over HTTP: all of it goes to the host, and what stands in the address stays in histories and
 * access logs on the way as well.
 */
export function requestSinks(places: RequestPlaces): readonly SinkModel[] {
  const { address, query = [], content = [], url = address, transport } = places;
  const sent: SinkModel = {
    channel: 'http-request',
    data: [...address, ...query, ...content],
    transport: { url, ...transport },
    recipient: 'host',
  };
  return address.length + query.length === 0
    ? [sent]
    : [sent, { channel: 'url', data: [...address, ...query] }];
}

/** A call that sends a request over HTTP and gives back an answer of which nothing is known. */
export function requests(places: RequestPlaces): ApiModel {
  return { sink: requestSinks(places), ...READS };
}

/** How a client of an SQL server tells whether it speaks TLS: an `ssl` option, or a parameter of the connection string. */
export const SQL_TRANSPORT: TransportModel = {
  unencryptedWhen: [
    ...unchecked('init0.ssl', 'init0.ssl.rejectUnauthorized', 'init1.ssl'),
    ...['init0', 'init0.connectionString', 'init0.uri'].map((at) => [
      { at, matches: /[?&](?:sslmode=disable|ssl=false|useSSL=false)\b/i },
    ]),
    [
      { at: 'init0.host', present: true },
      { at: 'init0.ssl', present: false },
    ],
  ],
  encryptedWhen: [
    [{ at: 'init0.ssl', present: true }],
    [{ at: 'init1.ssl', present: true }],
    ...['init0', 'init0.connectionString', 'init0.uri'].map((at) => [
      { at, matches: /[?&](?:sslmode=(?:require|verify-ca|verify-full)|ssl=true)\b/i },
    ]),
  ],
  url: ['init0', 'init0.connectionString', 'init0.uri'],
  host: ['init0.host'],
};

/** A call that writes to a database and gives back nothing of what was written. */
export function stores(data: readonly Access[], more: Partial<SinkModel> = {}): ApiModel {
  return { sink: { channel: 'database', data, ...more }, drops: true };
}

/** A call that sends to a queue or a topic. */
export function enqueues(data: readonly Access[], more: Partial<SinkModel> = {}): ApiModel {
  return { sink: { channel: 'queue', data, ...more }, drops: true };
}

/** Whether a cookie travels over encrypted connections only, as its options at the given places say. */
export function cookieTransport(...options: readonly Access[]): TransportModel {
  return {
    encryptedWhen: options.map((place) => [{ at: `${place}.secure`, is: [true] }]),
    unencryptedWhen: options.map((place) => [{ at: `${place}.secure`, is: [false] }]),
  };
}

/** A call that puts data into a cookie. */
export function setsCookie(data: readonly Access[], ...options: readonly Access[]): ApiModel {
  return { sink: { channel: 'cookie', data, transport: cookieTransport(...options) }, drops: true };
}

/** A call that keeps data in the browser or the app, as it is. */
export function keepsInBrowser(data: readonly Access[]): ApiModel {
  return { sink: { channel: 'browser-storage', data }, drops: true };
}

/** A call that makes a signed token, which everyone who holds it can read. */
export function signsToken(data: readonly Access[]): ApiModel {
  return {
    sink: { channel: 'token', data },
    protects: { data, raises: [{ state: 'pseudonymised-weak', because: ONLY_ENCODES }] },
  };
}

/** What the session of a visitor shows when it is recorded as it is: what is typed in, and who is greeted by name. */
export const RECORDED: readonly CategoryKey[] = ['user.content', 'user.contact'];

/** What one sink of a library collects by itself where the option at a place has one of these values. */
export function collects(
  sink: SinkModel,
  categories: BroughtModel['categories'],
  at: Access,
  ...values: readonly (string | boolean)[]
): SinkModel {
  return {
    ...sink,
    data: [],
    when: [{ at, is: values }],
    brings: { categories, option: at.split('.').at(-1) ?? at },
  };
}

/** The same for an option that has to be switched off; whether anything is collected depends on the platform as well. */
export function collectsUnless(
  sink: SinkModel,
  categories: BroughtModel['categories'],
  at: Access,
  ...off: readonly (string | boolean)[]
): SinkModel {
  const option = at.split('.').at(-1) ?? at;
  return {
    ...sink,
    data: [],
    when: [{ at, isNot: off }],
    brings: { categories, option, certainty: 'possible' },
  };
}

/** The statements that a mapper writes to the log with their values, where one of the options says so. */
export function logsStatements(...options: readonly Access[]): readonly SinkModel[] {
  return options.map((at) => ({
    channel: 'log',
    data: [],
    when: [{ at, is: [true, 'all'] }],
    brings: { categories: ['user'], option: at.split('.').at(-1) ?? at, certainty: 'possible' },
  }));
}
