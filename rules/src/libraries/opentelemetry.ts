import type { ApiModel, LibraryModel } from './model.js';
import { DROPS, logs } from './parts.js';

/** Attributes of spans and measurements are kept and searched like log lines, and by at least as many people. */
const MEASURES: ApiModel = logs(['arg1']);

export const OPENTELEMETRY: LibraryModel = {
  package: '@opentelemetry/api',
  docs: 'https://opentelemetry.io/docs/languages/js/instrumentation/',
  members: {
    'trace.getTracer': { drops: true, returns: 'Tracer' },
    'trace.{getSpan,getActiveSpan}': { drops: true, returns: 'Span' },
    'Tracer#startSpan': {
      sink: { channel: 'log', data: ['arg0', 'arg1.attributes'] },
      drops: true,
      returns: 'Span',
    },
    'Tracer#startActiveSpan': {
      sink: { channel: 'log', data: ['arg0', 'arg1.attributes'] },
      calls: [
        { callee: 'arg1', with: ['Span'], resultTo: 'result' },
        { callee: 'arg2', with: ['Span'], resultTo: 'result' },
        { callee: 'arg3', with: ['Span'], resultTo: 'result' },
      ],
    },
    'Span#setAttribute': { sink: { channel: 'log', data: ['arg1'] }, returns: 'this' },
    'Span#{setAttributes,recordException,setStatus,updateName}': {
      sink: { channel: 'log', data: ['arg0'] },
      returns: 'this',
    },
    'Span#addEvent': { sink: { channel: 'log', data: ['arg0', 'arg1'] }, returns: 'this' },
    'Span#{end,isRecording,spanContext}': DROPS,
    'metrics.getMeter': { drops: true, returns: 'Meter' },
    'Meter#{createCounter,createUpDownCounter}': { drops: true, returns: 'Counter' },
    'Meter#createHistogram': { drops: true, returns: 'Histogram' },
    'Meter#createGauge': { drops: true, returns: 'Gauge' },
    'Counter#add': MEASURES,
    '{Histogram,Gauge}#record': MEASURES,
  },
  types: { UpDownCounter: 'Counter' },
};
