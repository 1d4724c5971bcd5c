import type { Frame } from '../evaluate/frame.js';
import { nameUnknown } from '../evaluate/naming.js';
import { readField } from '../evaluate/access.js';
import { EMPTY, join, OPAQUE, type Reference, type Site, type Value } from '../values/values.js';
import { cellOf, contentOf, readContent } from './cells.js';
import { memberName, type FrameworkCall } from './framework-call.js';

/**
 * Reactive forms of Angular (https://angular.dev/guide/forms/reactive-forms): the value of a group has a field for each of
 * its controls, which is what a person fills in. Undefined for everything else.
 */
export function callAngularForms(
  frame: Frame,
  { reference, receiver, args, call }: FrameworkCall,
): Value | undefined {
  const name = memberName(reference.path);
  const [controls = EMPTY] = args;
  if (name === 'getRawValue') return join(contentOf(frame, receiver), { ...OPAQUE, input: true });
  const isGroup = reference.path.startsWith('FormBuilder#')
    ? name === 'group' || name === 'record'
    : call.construct && /^(Untyped)?Form(Group|Record)$/.test(reference.path);
  if (!isGroup || controls.objects.length === 0) return undefined;
  const fields = new Map<string, Value>();
  for (const key of controls.objects)
    for (const [field, control] of frame.objectAt(key).fields)
      fields.set(field, filledIn(frame, control, field, call.site));
  const value = frame.allocate(`${call.site.file}:${call.site.start}:controls`, { fields });
  // Controls may be added later.
  return cellOf(frame, FORM_GROUP, { ...value, opaque: true, input: true }, call.site);
}

const FORM_GROUP: Reference = {
  kind: 'external',
  package: '@angular/forms',
  path: 'FormGroup',
  instance: true,
};

/** What a control holds: another group holds its own controls, any other is what it is called. */
function filledIn(frame: Frame, control: Value, name: string, site: Site): Value {
  const isGroup = control.references.some(
    (reference) => reference.kind === 'external' && /Form(Group|Record|Array)$/.test(reference.path),
  );
  if (isGroup) return readContent(frame, control, site);
  const begins = control.objects.some((key) => frame.objectAt(key).fields.has('0'))
    ? readField(frame, control, '0', { site, owner: '', callee: true })
    : EMPTY;
  const isKnown = begins.labels.length > 0 || begins.typed.length > 0;
  return isKnown ? begins : nameUnknown(frame, { ...OPAQUE, input: true }, name, site);
}
