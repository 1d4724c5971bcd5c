import type { LibraryModel } from './model.js';
import { sendsTo } from './parts.js';

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
