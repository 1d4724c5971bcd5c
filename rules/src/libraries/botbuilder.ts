import type { LibraryModel } from './model.js';
import { sendsTo } from './parts.js';

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
