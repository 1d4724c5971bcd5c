import type { Frame } from '../frame.js';
import { isStructured } from '../declared-values.js';
import { callValue, type CallSite } from '../calls.js';
import { flatten } from '../collect.js';
import { EMPTY, joinAll, raise, treat, type Value } from '../../values/values.js';
import type { MethodCall } from './methods.js';

/** Text that stands in for what a mask hides. */
const MASK = /[*•●█×…#]|x{2,}|redacted|hidden|masked|gelöscht|anonym/i;

/** Cuts shorter than this show too little to tell a person. */
const MASKED_LENGTH = 4;

/** The match of a pattern: the parts of the text that it found, by number and by name, and where it found them. */
export function matchOf(frame: Frame, subject: Value, call: CallSite): Value {
  const content = flatten(frame, subject, call.site);
  if (content === EMPTY) return EMPTY;
  const place = `${call.site.file}:${call.site.start}`;
  const groups = frame.allocate(`${place}:groups`, { fields: new Map(), rest: content });
  return frame.allocate(`${place}:match`, {
    fields: new Map([
      ['groups', groups],
      ['index', EMPTY],
    ]),
    rest: content,
  });
}

export function masked({ frame, receiver, call }: MethodCall, name: string): Value {
  return treat(flatten(frame, receiver, call.site), (own) =>
    raise(own, 'masked', undefined, call.site, name),
  );
}

export function isText(frame: Frame, value: Value): boolean {
  return value.objects.length === 0 && !value.typed.some((typed) => isStructured(frame, typed.type));
}

/** `slice(0, 2)` and `slice(-4)` leave too little to tell a person; longer or unknown cuts leave it as it is. */
export function cut(call: MethodCall, name: string): Value {
  const { frame, receiver, args } = call;
  if (!isText(frame, receiver)) return receiver;
  // From the at sign on an e-mail address names a domain, no person.
  if (args[0]?.position === 'at-sign') return masked(call, name);
  const from = args[0]?.constant;
  const to = args[1]?.constant;
  const length =
    typeof from !== 'number'
      ? undefined
      : from < 0
        ? -from
        : typeof to === 'number' && to >= 0
          ? name === 'substr'
            ? to
            : to - from
          : undefined;
  return length !== undefined && length <= MASKED_LENGTH
    ? masked(call, name)
    : flatten(frame, receiver, call.call.site);
}

/** What is searched for is not in the result; a replacement that is a mask masks it. */
export function replaced(call: MethodCall, name: string): Value {
  const { frame, receiver, args } = call;
  const replacement = args[1] ?? EMPTY;
  if (typeof replacement.constant === 'string' && MASK.test(replacement.constant)) return masked(call, name);
  const { site } = call.call;
  const before = flatten(frame, receiver, site);
  const isComputed = replacement.references.some(({ kind }) => kind === 'function');
  // What a function makes of each place that was found is in the text.
  const found = { ...before, constant: undefined };
  const computed = isComputed
    ? frame.maybe(() =>
        callValue(frame, replacement, undefined, [found, found], { ...call.call, construct: false }),
      )
    : EMPTY;
  return joinAll([
    before,
    flatten(frame, { ...replacement, references: [] }, site),
    flatten(frame, computed, site),
  ]);
}
