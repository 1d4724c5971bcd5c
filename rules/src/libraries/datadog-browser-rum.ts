import type { LibraryModel, SinkModel } from './model.js';
import { collects, DROPS, RECORDED } from './parts.js';

/** Every event of a view passes `beforeSend`, which can change it. */
const EVENT: SinkModel = {
  channel: 'analytics',
  recipient: 'processor',
  transport: { otherwise: 'encrypted' },
  through: ['config0.beforeSend'],
};

export const DATADOG_BROWSER_RUM: LibraryModel = {
  package: '@datadog/browser-rum',
  alsoKnownAs: ['@datadog/browser-rum-slim'],
  docs: 'https://docs.datadoghq.com/real_user_monitoring/application_monitoring/browser/advanced_configuration/',
  processor: { name: 'Datadog', hosts: ['.datadoghq.com', '.datadoghq.eu'] },
  types: { DatadogRum: 'Rum', RumPublicApi: 'Rum' },
  members: {
    // The script that a page loads has no name inside the package.
    '{datadogRum,default}': { is: 'Rum' },
    'Rum#init': {
      sink: collects(EVENT, RECORDED, 'arg0.defaultPrivacyLevel', 'allow'),
      configures: true,
      drops: true,
    },
    'Rum#{setUser,setGlobalContext,setViewContext,setAccount,startView}': {
      sink: { ...EVENT, data: ['arg0'] },
      drops: true,
    },
    'Rum#{setUserProperty,setGlobalContextProperty,setViewContextProperty,addFeatureFlagEvaluation}': {
      sink: { ...EVENT, data: ['arg1'] },
      drops: true,
    },
    'Rum#addAction': { sink: { ...EVENT, data: ['args'] }, drops: true },
    'Rum#addError': { sink: { ...EVENT, channel: 'error-tracker', data: ['args'] }, drops: true },
    'Rum#{clearUser,removeUserProperty,addTiming,startSessionReplayRecording,stopSession,getInternalContext}':
      DROPS,
  },
};
