import type { LibraryModel } from './model.js';
import { DROPS, READS } from './parts.js';

/** The address is given to a builder, which hands on what it was told last. */
export const SIGNALR: LibraryModel = {
  package: '@microsoft/signalr',
  alsoKnownAs: ['@aspnet/signalr'],
  docs: 'https://learn.microsoft.com/aspnet/core/signalr/javascript-client',
  members: {
    HubConnectionBuilder: DROPS,
    'HubConnectionBuilder#{withUrl,withAutomaticReconnect,configureLogging,withHubProtocol}': {
      returns: 'this',
    },
    'HubConnectionBuilder#build': { drops: true, returns: 'HubConnection' },
    'HubConnection#invoke': { sink: { channel: 'connection', data: ['args1'] }, ...READS },
    'HubConnection#send': { sink: { channel: 'connection', data: ['args1'] }, drops: true },
    'HubConnection#{on,off,onclose,start,stop,stream}': DROPS,
  },
};
