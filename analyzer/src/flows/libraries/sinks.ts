import type {
  Access,
  Condition,
  ExportFormat,
  LibraryModel,
  SinkModel,
  Transport,
  TransportModel,
} from '@tomograph/rules';
import { parseAccess } from '../../knowledge/access.js';
import type { Recipient } from '../../result.js';
import type { Frame, SinkCall } from '../evaluate/frame.js';
import { collectLabels } from '../evaluate/collect.js';
import { elementsOf, readField } from '../evaluate/access.js';
import { placesOf } from '../evaluate/places.js';
import { mattersToCaller, leaveSink } from '../solve/effects.js';
import { isReportedInside, seenFromUnit } from '../evaluate/outside.js';
import { broughtBy, dependsOnCaller } from './brought.js';
import { rewrittenLine } from './line-formats.js';
import { formatted, isRedacted, redactionOf, serialised } from './redaction.js';
import { materialise } from '../solve/summaries.js';
import { leadsThrough } from '../values/trails.js';
import {
  EMPTY,
  joinAll,
  knownText,
  step,
  type Label,
  type Site,
  type Trail,
  type Value,
} from '../values/values.js';

/** The values at a call into a library. */
export interface CallValues {
  readonly receiver: Value;
  readonly arguments: readonly Value[];
  /** The arguments with which the receiver was created. */
  readonly init: readonly Value[];
}

/** A sink call at some level of the call chain. */
export interface SinkEntry extends CallValues {
  readonly covered: ReadonlySet<string>;
  /** The call in the frame that is being evaluated: the sink itself, or the function that leads to it. */
  readonly site: Site;
  /** The function that leads to the sink, when it is not called here directly. */
  readonly through?: string;
}

/** The value at a place of a call, or undefined where there is nothing. */
export function valueAt(
  frame: Frame,
  access: Access,
  values: CallValues,
  config: readonly Value[],
  result: Value = EMPTY,
): Value | undefined {
  const { root, index, path } = parseAccess(access);
  let value: Value | undefined;
  switch (root) {
    case 'arg':
      value = values.arguments[index];
      break;
    case 'args':
      value = values.arguments.length > index ? joinAll(values.arguments.slice(index)) : undefined;
      break;
    case 'init':
      value = values.init[index];
      break;
    case 'config':
      value = config[index];
      break;
    case 'this':
      value = values.receiver;
      break;
    case 'result':
      value = result;
      break;
  }
  for (const name of path) {
    if (value === undefined) return undefined;
    value = name === '*' ? elementsOf(frame, value) : fieldIgnoringCase(frame, value, name);
  }
  return value;
}

/** The values at a place, each element of a `*` apart. */
function valuesAt(frame: Frame, access: Access, values: CallValues, config: readonly Value[]): Value[] {
  if (!access.endsWith('.*'))
    return [valueAt(frame, access, values, config)].filter((value) => value !== undefined);
  const holder = valueAt(frame, access.slice(0, -2), values, config);
  if (holder === undefined) return [];
  return placesOf(holder).flatMap((key) => [...frame.objectAt(key).fields.values()]);
}

function fieldIgnoringCase(frame: Frame, value: Value, name: string): Value | undefined {
  for (const key of value.objects) {
    const object = frame.objectAt(key);
    const exact = object.fields.get(name);
    if (exact !== undefined) return exact;
    for (const [field, content] of object.fields)
      if (field.toLowerCase() === name.toLowerCase()) return content;
  }
  // An instance that was created with options has them: `new Agent({ rejectUnauthorized: false })`.
  for (const reference of value.references) {
    const option = reference.kind === 'external' ? reference.init?.[0]?.fields?.get(name) : undefined;
    if (option !== undefined)
      return materialise(
        frame,
        option,
        { values: new Map(), site: { file: 0, start: 0, end: 0 }, name: '' },
        `option ${name}`,
      );
  }
  if (value.ports.length === 0 && value.typed.length === 0) {
    const rest = value.objects
      .map((key) => frame.objectAt(key).rest)
      .find((element) => element !== undefined);
    return rest;
  }
  return readField(frame, value, name, { site: { file: 0, start: 0, end: 0 }, owner: '', callee: true });
}

/** Whether all conditions hold for what is known of a call. */
export function holds(
  frame: Frame,
  conditions: readonly Condition[],
  values: CallValues,
  config: readonly Value[],
): boolean {
  return conditions.every((condition) => {
    const value = valueAt(frame, condition.at, values, config);
    // A place that only the caller knows is neither there nor not there.
    const isSymbolic = value !== undefined && value.ports.length > 0;
    if (
      condition.present !== undefined &&
      (isSymbolic || condition.present !== (value !== undefined && value !== EMPTY))
    )
      return false;
    const raw = value?.constant;
    const constant = typeof raw === 'string' ? knownText(raw) : raw;
    if (
      condition.literal !== undefined &&
      condition.literal !==
        (value?.written === true ||
          (constant !== undefined && constant !== null && !String(constant).includes('\u0000')))
    )
      return false;
    if (condition.is !== undefined && (constant === undefined || !condition.is.includes(constant)))
      return false;
    if (condition.isNot !== undefined && constant !== undefined && condition.isNot.includes(constant))
      return false;
    if (
      condition.matches !== undefined &&
      !(constant !== undefined && condition.matches.test(String(constant)))
    )
      return false;
    if (condition.atMost !== undefined && !(typeof constant === 'number' && constant <= condition.atMost))
      return false;
    return true;
  });
}

/**
 * Data meets a sink: emits a flow for every label that is known here and not yet reported further down, and leaves an
 * effect for the caller where symbolic places take part.
 */
export function enterSink(frame: Frame, call: SinkCall, inner: SinkEntry): void {
  frame.solver.inquiry?.sink(frame);
  const { sink } = call;
  const entry = seenFromUnit(frame, inner);
  const config = frame.solver.configurations.of(frame, call.library?.package);
  const data = (sink.data ?? ['args']).map((access) => ({
    access,
    value: valueAt(frame, access, entry, config),
  }));
  if (sink.when !== undefined && !holds(frame, sink.when, entry, config)) {
    if (mattersToCaller(frame, data, entry) || dependsOnCaller(frame, sink, entry, config))
      leaveSink(frame, call, entry, entry.covered);
    return;
  }
  const transport =
    sink.transport === undefined ? undefined : transportOf(frame, sink.transport, entry, config);
  const recipient = recipientOf(frame, sink, call.library, entry, config);
  const formats = new Set<ExportFormat>();
  for (const access of sink.format ?? []) {
    for (const { constant } of valuesAt(frame, access, entry, config)) {
      const format = typeof constant === 'string' ? formatOf(knownText(constant)) : undefined;
      if (format !== undefined) formats.add(format);
    }
  }
  const redaction = redactionOf(frame, sink, entry, config);
  const through = (sink.through ?? []).some(
    (access) =>
      valueAt(frame, access, entry, config)?.references.some((reference) => reference.kind === 'function') ===
      true,
  );
  const line = sink.rewritten === undefined ? undefined : rewrittenLine(frame, sink.rewritten, entry, config);
  const covered = new Set(entry.covered);
  for (const label of broughtBy(sink, entry.site)) {
    const circumstances = { transport, recipient, exported: false, scrubbed: through };
    emit(frame, call, entry, label, circumstances, covered);
  }
  for (const { value: given } of line === undefined ? data : [{ value: line }]) {
    if (given === undefined) continue;
    const value = formatted(
      frame,
      serialised(frame, given, sink.serialised ?? [], entry, config),
      sink.formatted ?? [],
      entry,
      config,
    );
    if (value.format !== undefined) formats.add(value.format);
    for (const found of collectLabels(frame, value, entry.site, formatOf)) {
      if (isRedacted(found, redaction)) continue;
      if (isReportedInside(frame, found.label, sink.channel, inner.site)) continue;
      emit(
        frame,
        call,
        entry,
        found.label,
        { transport, recipient, exported: formats.size > 0 || found.format !== undefined, scrubbed: through },
        covered,
      );
    }
  }
  if (mattersToCaller(frame, data, entry)) leaveSink(frame, call, entry, covered);
}

interface Circumstances {
  readonly transport: Transport | undefined;
  readonly recipient: Recipient | undefined;
  /** What leaves is a file in an export format. */
  readonly exported: boolean;
  /** A function of the project cleans the data first. */
  readonly scrubbed: boolean;
}

function emit(
  frame: Frame,
  call: SinkCall,
  entry: SinkEntry,
  label: Label,
  circumstances: Circumstances,
  covered: Set<string>,
): void {
  const { channel } = call.sink;
  const { transport, recipient, exported, scrubbed } = circumstances;
  const channels = exported && EXPORTABLE.has(channel) ? ([channel, 'export'] as const) : [channel];
  for (const target of channels) {
    const key = `${target}|${label.category}|${label.protection}|${target === channel ? (transport ?? '') : ''}|${recipient?.name ?? ''}`;
    if (entry.covered.has(key)) continue;
    covered.add(key);
    const site = label.pinned ?? entry.site;
    const origin =
      label.trail === undefined ? step(undefined, 'source', site, label.expression) : label.trail;
    const last = carriedBy(origin, label, entry, call);
    frame.flows.push({
      site,
      label: scrubbed ? { ...label, certainty: 'possible' } : label,
      channel: target,
      sink: call.name,
      ...(transport === undefined || target !== channel ? {} : { transport }),
      ...(recipient === undefined || target !== channel ? {} : { recipient }),
      trail: step(last, 'sink', call.site, call.name),
      record: `${call.site.file}:${call.site.start}|${entry.site.file}:${entry.site.start}|${target}`,
      function: frame.unit,
    });
  }
}

/** Data inside an object that is passed on does not note the call itself: the step is added where it reaches the sink. */
function carriedBy(
  trail: Trail | undefined,
  label: Label,
  entry: SinkEntry,
  call: SinkCall,
): Trail | undefined {
  const isDirect = entry.site.file === call.site.file && entry.site.start === call.site.start;
  if (isDirect || label.pinned !== undefined || entry.through === undefined) return trail;
  return leadsThrough(trail, entry.site) ? trail : step(trail, 'call', entry.site, entry.through);
}

/** Channels through which an export leaves. */
const EXPORTABLE: ReadonlySet<string> = new Set([
  'file',
  'http-response',
  'message',
  'third-party',
  'http-request',
  'connection',
]);

// ------------------------------------------------------------------------------------------- transport, recipient

function transportOf(
  frame: Frame,
  model: TransportModel,
  values: CallValues,
  config: readonly Value[],
): Transport {
  const constants = (accesses: readonly Access[] | undefined): string[] =>
    (accesses ?? [])
      .map((access) => valueAt(frame, access, values, config)?.constant)
      .filter((constant): constant is string => typeof constant === 'string')
      .map(knownText);
  const hosts = constants(model.host);
  if (hosts.some(isLocal)) return 'local';
  if (model.unencryptedWhen?.some((group) => holds(frame, group, values, config)) === true)
    return 'unencrypted';
  if (model.encryptedWhen?.some((group) => holds(frame, group, values, config)) === true) return 'encrypted';
  for (const url of [...constants(model.url), ...constants(model.base)]) {
    const parts = parseUrl(url);
    if (parts === undefined) continue;
    if (isLocal(parts.host)) return 'local';
    if (/^(https|wss|sftp|ftps|rediss|amqps|mqtts|smtps|ssh|postgresql\+ssl):$/.test(parts.scheme))
      return 'encrypted';
    if (/^(http|ws|ftp|redis|amqp|mqtt|smtp):$/.test(parts.scheme)) return 'unencrypted';
  }
  return model.otherwise ?? 'unknown';
}

function recipientOf(
  frame: Frame,
  sink: SinkModel,
  library: LibraryModel | undefined,
  values: CallValues,
  config: readonly Value[],
): Recipient | undefined {
  if (sink.recipient === 'processor' && library?.processor !== undefined)
    return { name: library.processor.name, package: library.package };
  if (sink.recipient !== 'host') return undefined;
  const places = [
    ...(sink.transport?.url ?? []),
    ...(sink.transport?.base ?? []),
    ...(sink.transport?.host ?? []),
  ];
  for (const access of places) {
    const text = valueAt(frame, access, values, config)?.constant;
    if (typeof text !== 'string') continue;
    const constant = knownText(text);
    const host =
      parseUrl(constant)?.host ?? (sink.transport?.host?.includes(access) === true ? constant : undefined);
    if (host === undefined || host === '' || host.startsWith('\u0000') || isLocal(host)) continue;
    return { name: frame.solver.libraries.processorOfHost(host)?.name ?? host, host };
  }
  return undefined;
}

/** Scheme and host of the constant beginning of a URL; a host that is not constant is empty. */
function parseUrl(text: string): { scheme: string; host: string } | undefined {
  // eslint-disable-next-line no-control-regex -- U+0000 marks what is not known of a text
  const match = /^([a-z][a-z0-9+.-]*:)\/\/(?:[^/@\u0000]*@)?(\[[^\]]*\]|[^/:?#]*)/i.exec(text);
  if (match?.[1] === undefined) return undefined;
  return { scheme: match[1].toLowerCase(), host: (match[2] ?? '').toLowerCase() };
}

function isLocal(host: string): boolean {
  return (
    /^(localhost|127(\.\d+){3}|\[?::1\]?|0\.0\.0\.0|host\.docker\.internal)$/.test(host) ||
    host.endsWith('.localhost')
  );
}

/** The export format that a file name, content type or disposition stands for. */
export function formatOf(text: string): ExportFormat | undefined {
  const lower = text.toLowerCase();
  if (/\.csv\b|text\/csv|\.tsv\b/.test(lower)) return 'csv';
  if (/\.xlsx?\b|spreadsheetml/.test(lower)) return 'xlsx';
  if (/\.pdf\b|application\/pdf/.test(lower)) return 'pdf';
  if (/\.zip\b|\.tar\b|\.tgz\b|application\/zip/.test(lower)) return 'archive';
  if (/\.docx?\b|wordprocessingml/.test(lower)) return 'document';
  if (/\.(json|jsonl|ndjson)$/.test(lower)) return 'json';
  return undefined;
}
