import type { LibraryModel } from './model.js';
import { DROPS, sendsTo } from './parts.js';

export const APPLICATIONINSIGHTS_WEB: LibraryModel = {
  package: '@microsoft/applicationinsights-web',
  docs: 'https://github.com/microsoft/ApplicationInsights-JS#readme',
  processor: {
    name: 'Microsoft Azure',
    hosts: ['dc.services.visualstudio.com', '.applicationinsights.azure.com'],
  },
  members: {
    'ApplicationInsights#{trackEvent,trackPageView,setAuthenticatedUserContext,trackMetric}':
      sendsTo('analytics'),
    'ApplicationInsights#{trackTrace,trackDependencyData}': sendsTo('log'),
    'ApplicationInsights#trackException': sendsTo('error-tracker'),
    'ApplicationInsights#{loadAppInsights,addTelemetryInitializer,flush,clearAuthenticatedUserContext,startTrackPage,stopTrackPage}':
      DROPS,
  },
};
