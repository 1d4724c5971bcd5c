import type { LibraryModel } from './model.js';
import { keeps, sendsTo } from './parts.js';

export const MS_TEAMS_WEBHOOK: LibraryModel = {
  package: 'ms-teams-webhook',
  docs: 'https://github.com/Moon0825/ms-teams-webhook#readme',
  processor: {
    name: 'Microsoft',
    hosts: ['.webhook.office.com', 'graph.microsoft.com', 'smtp.office365.com'],
  },
  members: {
    'IncomingWebhook#{send,sendRawAdaptiveCard}': sendsTo('message', ['arg0']),
  },
};

export const MICROSOFT_GRAPH: LibraryModel = {
  package: '@microsoft/microsoft-graph-client',
  docs: 'https://github.com/microsoftgraph/msgraph-sdk-javascript#readme',
  processor: {
    name: 'Microsoft',
    hosts: ['.webhook.office.com', 'graph.microsoft.com', 'smtp.office365.com'],
  },
  members: {
    '{Client.init,Client.initWithMiddleware}': { drops: true, returns: 'Client' },
    'Client#api': { ...sendsTo('third-party', ['arg0']), returns: 'GraphRequest' },
    'GraphRequest#{post,put,patch,create,update}': sendsTo('third-party', ['arg0']),
    'GraphRequest#{filter,search}': { ...sendsTo('third-party', ['arg0']), drops: false, returns: 'this' },
    'GraphRequest#{select,top,header,version,responseType,orderby}': keeps(),
    'GraphRequest#{get,delete}': { drops: true, unknown: true },
  },
};

export const BOTBUILDER: LibraryModel = {
  package: 'botbuilder',
  docs: 'https://learn.microsoft.com/javascript/api/botbuilder-core/turncontext',
  processor: {
    name: 'Microsoft',
    hosts: ['.webhook.office.com', 'graph.microsoft.com', 'smtp.office365.com'],
  },
  members: {
    'TurnContext#{sendActivity,sendActivities,updateActivity}': sendsTo('message', ['arg0']),
    'MessageFactory.{text,suggestedActions,attachment}': { passes: [{ from: 'args', to: 'result' }] },
    'TurnContext#deleteActivity': { drops: true },
  },
};
