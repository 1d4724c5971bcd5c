import type { CategoryKey, Certainty, Channel, Protection, SinkModel } from '@tomograph/rules';
import { notCovered } from './core.js';
import { collect, flatten } from './fields.js';
import type { Expression, ProgramFunction } from './front-end.js';
import type { Call } from './invoke.js';
import { rootOf, type Machine } from './machine.js';
import { holds, valueAt, valuesAt, type CallValues } from './places.js';
import { EMPTY, joinAll, type Site, type Value } from './values.js';

/** Personal data that has entered a channel. */
export interface Report {
  /** The function that the interpretation began with. */
  readonly entry: ProgramFunction;
  /** From the place that it is reported at, through the calls that lead on, to the sink. */
  readonly path: readonly Site[];
  /** The functions that those places stand in. */
  readonly units: readonly ProgramFunction[];
  readonly channel: Channel;
  readonly category: CategoryKey;
  readonly protection: Protection;
  readonly certainty: Certainty;
}

/** Channels through which a file in an export format leaves. */
const EXPORTABLE = /^(file|http-response|message|third-party|http-request|connection)$/;

/** Data enters a sink: each datum is reported by the call that knew it first, or by its nearest caller under way. */
export function enterSink(m: Machine, sink: SinkModel, values: CallValues, call: Call): void {
  if (sink.when !== undefined && !holds(m, sink.when, values)) return;
  for (const access of [...(sink.redacted ?? []), ...(sink.through ?? []), ...(sink.rewritten ?? [])])
    if (valueAt(m, access, values) !== undefined) notCovered('a sink that cleans what it is given');
  const isFile = (sink.format ?? []).some((access) =>
    valuesAt(m, access, values).some(({ constant }) => typeof constant === 'string' && isExport(constant)),
  );
  for (const access of sink.data ?? ['args']) {
    const value = valueAt(m, access, values);
    if (value === undefined) continue;
    for (const { datum, format } of collect(m, value)) {
      report(m, sink.channel, datum, call);
      const isExported = isFile || value.format !== undefined || format !== undefined;
      if (isExported && EXPORTABLE.test(sink.channel)) report(m, 'export', datum, call);
    }
  }
}

/** The formats of files that are made to be handed on, by file name and by content type. */
function isExport(name: string): boolean {
  const text = name.toLowerCase();
  return (
    /\.(csv|tsv|xlsx?|pdf|zip|tar|tgz|docx?)\b/.test(text) ||
    /text\/csv|spreadsheetml|application\/(pdf|zip)|wordprocessingml/.test(text) ||
    /\.(json|jsonl|ndjson)$/.test(text)
  );
}

function report(m: Machine, channel: Channel, datum: Value['data'][number], call: Call): void {
  const stack = m.stack();
  const level = m.levelOf(datum.born);
  const above = stack.slice(level + 1);
  m.reports.push({
    entry: rootOf(m.activation).unit,
    path: [...above.map(({ site }) => site as Site), m.site(call.range)],
    units: stack.slice(level).map(({ unit }) => unit),
    channel,
    category: datum.category,
    protection: datum.protection,
    certainty: datum.certainty,
  });
}

/** Personal data becomes the text of an error, which goes wherever errors go. */
export function enterError(m: Machine, content: Value, call: Call): void {
  enterSink(
    m,
    { channel: 'error-text', data: ['arg0'] },
    { receiver: EMPTY, arguments: [content], init: [] },
    call,
  );
}

/** An error that is thrown where it is made; errors that are only passed on were reported where they arose. */
export function enterThrow(m: Machine, expression: Expression, thrown: Value): void {
  if (expression.kind !== 'call') return;
  const texts = thrown.objects.flatMap((key) => m.objectAt(key).fields.get('message') ?? []);
  const isError = texts.length > 0;
  if (isError && !expression.construct) return;
  enterError(m, flatten(m, isError ? joinAll(texts) : thrown), { range: expression, name: 'throw' });
}
