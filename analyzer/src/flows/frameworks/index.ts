import type { Frame } from '../evaluate/frame.js';
import type { Value } from '../values/values.js';
import { callAngularForms } from './angular-forms.js';
import { callAngular } from './angular.js';
import { callContainer } from './containers.js';
import type { FrameworkCall } from './framework-call.js';
import { callHono } from './hono.js';
import { callBus } from './message-handlers.js';
import { callPinia } from './pinia.js';
import { callReactClass } from './react-classes.js';
import { callVue } from './vue.js';

/** The frameworks by the names of their packages. */
const FRAMEWORKS: ReadonlyMap<string, (frame: Frame, call: FrameworkCall) => Value | undefined> = new Map([
  ['pinia', callPinia],
  ['react', callReactClass],
  ['@angular/core', callAngular],
  ['@angular/core/rxjs-interop', callAngular],
  ['@angular/forms', callAngularForms],
  ['vue', callVue],
  ['@vue/reactivity', callVue],
  ['@vue/composition-api', callVue],
  ['hono', callHono],
  ['@hono/zod-openapi', callHono],
  ['inversify', callContainer],
  ['tsyringe', callContainer],
  ['typedi', callContainer],
  ['@nestjs/core', callContainer],
  ['@nestjs/cqrs', callBus],
  ['@nestjs/common', callContainer],
]);

/**
 * What a call of a framework of control flow does: which functions it calls, and with what. Undefined for everything
 * else, and for calls of which data says enough.
 */
export function callFramework(frame: Frame, call: FrameworkCall): Value | undefined {
  return FRAMEWORKS.get(call.reference.package)?.(frame, call);
}
