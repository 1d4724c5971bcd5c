import type { LibraryModel } from './model.js';
import { DROPS, sendsTo } from './parts.js';

export const APPLICATIONINSIGHTS: LibraryModel = {
  package: 'applicationinsights',
  docs: 'https://github.com/microsoft/ApplicationInsights-node.js#readme',
  processor: {
    name: 'Microsoft Azure',
    hosts: ['dc.services.visualstudio.com', '.applicationinsights.azure.com'],
  },
  members: {
    'TelemetryClient#{trackEvent,trackTrace,trackRequest,trackDependency,trackMetric,trackPageView,trackAvailability}':
      sendsTo('log', ['arg0']),
    'TelemetryClient#trackException': sendsTo('error-tracker', ['arg0']),
    'TelemetryClient#{flush,addTelemetryProcessor}': DROPS,
    defaultClient: { is: 'TelemetryClient' },
    '{setup,start,Configuration#*}': { drops: true, returns: 'Configuration' },
  },
};
