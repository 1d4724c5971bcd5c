import type { LibraryModel } from './model.js';
import { DROPS } from './parts.js';

/** Attributes of spans are kept and searched like log lines, and by at least as many people. */
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
      calls: [
        { callee: 'arg1', with: ['Span'], resultTo: 'result' },
        { callee: 'arg2', with: ['Span'], resultTo: 'result' },
      ],
    },
    'Span#setAttribute': { sink: { channel: 'log', data: ['arg1'] }, returns: 'this' },
    'Span#{setAttributes,recordException,setStatus,updateName}': {
      sink: { channel: 'log', data: ['arg0'] },
      returns: 'this',
    },
    'Span#addEvent': { sink: { channel: 'log', data: ['args'] }, returns: 'this' },
    'Span#{end,isRecording,spanContext}': DROPS,
  },
};
