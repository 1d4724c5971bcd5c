import type { Expression } from '../../facts/ir.js';
import type { Frame } from '../evaluate/frame.js';
import { isStructured } from '../evaluate/declared-values.js';
import { writeField } from '../evaluate/places.js';
import { evaluate } from '../evaluate/expressions.js';
import type { Value } from '../values/values.js';

/**
 * `<Session.Provider value={user}>` and `<Session value={user}>`: whoever uses the context gets what it is provided with
 * (https://react.dev/reference/react/createContext#provider). Where the context's type says what its fields are, that
 * says as much.
 */
export function provideContext(frame: Frame, component: Expression, value: Value | undefined): void {
  if (value === undefined) return;
  const isProvider = component.kind === 'member' && component.name === 'Provider';
  if (!isProvider && component.kind !== 'variable') return;
  const context = evaluate(frame, isProvider ? component.object : component);
  const isOpen = context.references.some(
    (reference) =>
      reference.kind === 'external' &&
      reference.path === 'Context' &&
      reference.package === 'react' &&
      !(reference.typeArguments ?? []).some((type) => isStructured(frame, type)),
  );
  if (isOpen) writeField(frame, context, 'value', value);
}
