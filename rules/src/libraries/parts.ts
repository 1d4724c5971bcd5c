import type { Access, ApiModel, Condition, ExportFormat, SinkModel, TransportModel } from './model.js';

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
  ],
  url: ['init0', 'init0.url'],
  host: ['init0.host', 'init1', 'init0.socket.host'],
  otherwise: 'unknown',
};

/** Names of the methods of a logger with the usual levels. */
export const LEVELS =
  '{trace,debug,verbose,silly,http,info,notice,warn,warning,error,fatal,crit,critical,alert,emerg}';
