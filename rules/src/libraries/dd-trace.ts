import type { ApiModel, LibraryModel, SinkModel } from './model.js';
import { collects, DROPS, sendsTo } from './parts.js';

const TRACE: SinkModel = {
  channel: 'error-tracker',
  recipient: 'processor',
  transport: { otherwise: 'encrypted' },
};

/** Tags of a span. */
const TAGS: ApiModel = { ...sendsTo('error-tracker', ['arg0']), drops: false, returns: 'this' };

export const DD_TRACE: LibraryModel = {
  package: 'dd-trace',
  docs: 'https://docs.datadoghq.com/tracing/trace_collection/custom_instrumentation/nodejs/',
  processor: { name: 'Datadog', hosts: ['.datadoghq.com', '.datadoghq.eu'] },
  members: {
    '{init,Tracer#init}': {
      sink: collects(TRACE, ['user.device.ip_address'], 'arg0.clientIpEnabled', true),
      drops: true,
      returns: 'Tracer',
    },
    tracer: { is: 'Tracer' },
    '{,Tracer#}setUser': sendsTo('error-tracker', ['arg0']),
    '{,Tracer#}startSpan': { ...sendsTo('error-tracker', ['arg0', 'arg1.tags']), returns: 'Span' },
    '{,Tracer#}trace': {
      sink: {
        channel: 'error-tracker',
        data: ['arg0', 'arg1.resource', 'arg1.tags'],
        recipient: 'processor',
        transport: { otherwise: 'encrypted' },
      },
      calls: [
        { callee: 'arg1', with: ['Span'], resultTo: 'result' },
        { callee: 'arg2', with: ['Span'], resultTo: 'result' },
      ],
    },
    '{,Tracer#}wrap': {
      passes: [
        { from: 'arg1', to: 'result' },
        { from: 'arg2', to: 'result' },
      ],
    },
    '{,Tracer#}appsec.{trackUserLoginSuccessEvent,trackUserLoginFailureEvent,trackCustomEvent,setUser}':
      sendsTo('error-tracker'),
    '{,Tracer#}dogstatsd.{increment,decrement,gauge,distribution,histogram}': sendsTo('error-tracker', [
      'arg2',
    ]),
    '{scope,Tracer#scope}': { drops: true, returns: 'Scope' },
    'Scope#active': { drops: true, returns: 'Span' },
    'Span#setTag': { ...sendsTo('error-tracker', ['arg1']), drops: false, returns: 'this' },
    'Span#addTags': TAGS,
    'Span#{finish,context,tracer}': DROPS,
    '{use,Tracer#use}': DROPS,
  },
};
