import { INPUT_NAME } from '@tomograph/rules';
import { classifyHeader } from './header-names.js';
import type { Expression } from '../../facts/ir.js';
import type { Frame } from './frame.js';
import { isHolder } from '../../types/type-arguments.js';
import { EMPTY, join, step, type Reference, type Site, type Value } from '../values/values.js';
import type { Reading } from './access.js';

/** Words for a thing of the user interface that holds a value: `emailControl.value` is the e-mail address. */
const WIDGET = /(?<=.)(Control|Input|Field|Ref|Element|El)$/;

/** What holds a value tells what the value is, and not by the name of what stands between the two. */
function nameOfHolder(owner: string): string | undefined {
  const holder = owner.split('.').findLast((part) => !isHolder(part));
  return holder?.replace(WIDGET, '');
}

/** The field of something of which nothing is known is what it is called. */
export function nameField(frame: Frame, field: Value, name: string, reading: Reading): Value {
  if (field.typed.length > 0 || !field.references.every((reference) => isUnmodelled(frame, reference)))
    return field;
  // What only may have come out of an unknown call says less than the name under which the code takes it.
  if (field.labels.some((label) => label.certainty === 'certain')) return field;
  const owner = field.input === true && INPUT_NAME.test(reading.owner) ? 'request' : reading.owner;
  const spoken = named(
    frame,
    { ...field, labels: [], opaque: true },
    name === 'value' ? (nameOfHolder(reading.owner) ?? name) : name,
    name === 'value' ? undefined : owner,
    reading.site,
    `${reading.owner}.${name}`,
  );
  return spoken.labels.length > 0 || field.labels.length === 0 ? spoken : field;
}

/**
 * Lets a name speak where nothing else is known. Names of things that the linker resolved are not asked.
 *
 * @param expression What the data is called in messages.
 */
export function named(
  frame: Frame,
  value: Value,
  name: string,
  owner: string | undefined,
  site: Site,
  expression: string,
): Value {
  const classification =
    frame.solver.classify(name, owner === undefined || owner === '' ? {} : { owner }) ??
    (owner === undefined ? undefined : classifyHeader(name, owner));
  if (classification === undefined) return value;
  const { category, certainty } = classification;
  const label = {
    category,
    certainty,
    protection: 'plain' as const,
    expression: expression.replace(/^\./, ''),
    trail: step(undefined, 'source', site, expression),
  };
  frame.solver.note(site, label);
  return join(value, { ...EMPTY, labels: [label] });
}

/**
 * Lets the name that data is stored under speak for it where no more is known of it than where it comes from. For a
 * symbolic place it is only a presumption: what the caller knows of the place counts instead.
 */
export function nameUnknown(frame: Frame, value: Value, name: string, site: Site): Value {
  if (value.labels.length > 0 || value.typed.length > 0 || value.objects.length > 0) return value;
  if (!value.references.every((reference) => isUnmodelled(frame, reference))) return value;
  if (value.opaque === true) return named(frame, value, name, undefined, site, name);
  const [port] = value.ports;
  if (port === undefined || port.protection !== 'plain') return value;
  const declaredBy = [port.root, ...port.path].join('.');
  const spoken = named(frame, EMPTY, name, undefined, site, name);
  return { ...value, labels: spoken.labels.map((label) => ({ ...label, declaredBy })) };
}

/** What came out of a library that no model describes tells nothing of the data that it is. */
export function isUnmodelled(frame: Frame, reference: Reference): boolean {
  return reference.kind === 'external' && !frame.solver.libraries.known(reference.package);
}

/** A short text for an expression, as it would be read aloud: `req.body`, `this.mailer`. */
export function nameOfExpression(frame: Frame, expression: Expression): string {
  switch (expression.kind) {
    case 'variable':
      return frame.file.facts.variables[expression.variable]?.name ?? '';
    case 'global':
      return expression.name;
    case 'this':
      return 'this';
    case 'member': {
      const object = nameOfExpression(frame, expression.object);
      return object === '' || object === 'this' ? expression.name : `${object}.${expression.name}`;
    }
    case 'index':
      return nameOfExpression(frame, expression.object);
    case 'call':
      return nameOfExpression(frame, expression.callee);
    case 'await':
    case 'cast':
      return nameOfExpression(frame, expression.operand);
    case 'choice':
      return expression.branches[0] === undefined ? '' : nameOfExpression(frame, expression.branches[0]);
    default:
      return '';
  }
}
