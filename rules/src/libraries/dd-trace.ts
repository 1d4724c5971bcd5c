import type { LibraryModel } from './model.js';
import { sendsTo } from './parts.js';

export const DD_TRACE: LibraryModel = {
  package: 'dd-trace',
  alsoKnownAs: ['@datadog/browser-logs', '@datadog/browser-rum'],
  docs: 'https://docs.datadoghq.com/tracing/trace_collection/custom_instrumentation/nodejs/',
  processor: { name: 'Datadog', hosts: ['.datadoghq.com', '.datadoghq.eu'] },
  members: {
    init: { drops: true, returns: 'Tracer' },
    '{default,tracer,Tracer#init}': { returns: 'Tracer' },
    '{setUser,Tracer#setUser}': sendsTo('error-tracker', ['arg0']),
    'datadogRum.{setUser,addAction,addError,setGlobalContextProperty}': sendsTo('analytics'),
    'datadogLogs.logger.{debug,info,warn,error,log}': sendsTo('error-tracker'),
    'datadogLogs.setUser': sendsTo('error-tracker'),
  },
};
