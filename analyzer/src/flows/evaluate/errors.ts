import type { Expression } from '../../facts/ir.js';
import { enterSink } from '../libraries/sinks.js';
import { EMPTY, joinAll, type Site, type Value } from '../values/values.js';
import { flatten } from './collect.js';
import { callSite } from './call-expressions.js';
import type { Frame } from './frame.js';

/** An error that is thrown with personal data in it; errors that are only passed on were reported where they arose. */
export function enterThrow(frame: Frame, expression: Expression, thrown: Value): void {
  if (expression.kind !== 'call') return;
  const site = callSite(frame, expression);
  const texts = thrown.objects.map((key) => frame.objectAt(key).fields.get('message'));
  const isError = texts.length > 0 && !texts.includes(undefined);
  // A function that makes an error was reported where it names whom it names.
  if (isError && !expression.construct) return;
  const content = isError ? joinAll(texts.filter((text) => text !== undefined)) : thrown;
  enterError(frame, `throw ${sourceName(frame, expression)}`, flatten(frame, content, site), site);
}

/** Personal data becomes the text of an error, which goes wherever errors go: logs, trackers, answers. */
export function enterError(frame: Frame, name: string, content: Value, site: Site): void {
  enterSink(
    frame,
    { sink: { channel: 'error-text', data: ['arg0'] }, library: undefined, api: undefined, name, site },
    { receiver: EMPTY, arguments: [content], init: [], covered: new Set(), site },
  );
}

function sourceName(frame: Frame, expression: Extract<Expression, { kind: 'call' }>): string {
  const { callee } = expression;
  const name =
    callee.kind === 'variable'
      ? (frame.file.facts.variables[callee.variable]?.name ?? '')
      : callee.kind === 'global' || callee.kind === 'member'
        ? callee.name
        : '';
  return expression.construct ? `new ${name}` : name;
}
