import type { LibraryModel, SinkModel } from './model.js';
import { DROPS } from './parts.js';

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
  members: {
    'datadogRum.init': { configures: true, drops: true },
    'datadogRum.{setUser,setGlobalContext,setViewContext,setAccount,startView}': {
      sink: { ...EVENT, data: ['arg0'] },
      drops: true,
    },
    'datadogRum.{setUserProperty,setGlobalContextProperty,setViewContextProperty,addFeatureFlagEvaluation}': {
      sink: { ...EVENT, data: ['arg1'] },
      drops: true,
    },
    'datadogRum.addAction': { sink: { ...EVENT, data: ['args'] }, drops: true },
    'datadogRum.addError': { sink: { ...EVENT, channel: 'error-tracker', data: ['args'] }, drops: true },
    'datadogRum.{clearUser,removeUserProperty,addTiming,startSessionReplayRecording,stopSession,getInternalContext}':
      DROPS,
  },
};
