import type { LibraryModel, SinkModel } from './model.js';
import { DROPS } from './parts.js';

/** Every log passes `beforeSend`, which can change it. */
const LOG: SinkModel = {
  channel: 'log',
  recipient: 'processor',
  transport: { otherwise: 'encrypted' },
  through: ['config0.beforeSend'],
};

const METHODS = '{debug,info,warn,error,log}';

export const DATADOG_BROWSER_LOGS: LibraryModel = {
  package: '@datadog/browser-logs',
  docs: 'https://docs.datadoghq.com/logs/log_collection/javascript/',
  processor: { name: 'Datadog', hosts: ['.datadoghq.com', '.datadoghq.eu'] },
  members: {
    'datadogLogs.init': { configures: true, drops: true },
    'datadogLogs.logger': { is: 'Logger' },
    'datadogLogs.{createLogger,getLogger}': { drops: true, returns: 'Logger' },
    'datadogLogs.{setUser,setGlobalContext}': { sink: { ...LOG, data: ['arg0'] }, drops: true },
    'datadogLogs.{setUserProperty,setGlobalContextProperty}': {
      sink: { ...LOG, data: ['arg1'] },
      drops: true,
    },
    [`Logger#${METHODS}`]: { sink: { ...LOG, data: ['args'] }, drops: true },
    'Logger#setContext': { sink: { ...LOG, data: ['arg0'] }, drops: true },
    'Logger#setContextProperty': { sink: { ...LOG, data: ['arg1'] }, drops: true },
    'Logger#{setLevel,setHandler,clearContext,removeContextProperty}': DROPS,
  },
};
