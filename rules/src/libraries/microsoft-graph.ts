import type { LibraryModel } from './model.js';
import { keeps, sendsTo } from './parts.js';

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
