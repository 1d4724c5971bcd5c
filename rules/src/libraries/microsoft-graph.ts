import type { LibraryModel } from './model.js';
import { exchanges, keeps } from './parts.js';

export const MICROSOFT_GRAPH: LibraryModel = {
  package: '@microsoft/microsoft-graph-client',
  docs: 'https://github.com/microsoftgraph/msgraph-sdk-javascript#readme',
  processor: {
    name: 'Microsoft',
    hosts: ['.webhook.office.com', 'graph.microsoft.com', 'smtp.office365.com'],
  },
  members: {
    '{Client.init,Client.initWithMiddleware}': { drops: true, returns: 'Client' },
    'Client#api': { ...exchanges(['arg0']), returns: 'GraphRequest' },
    'GraphRequest#{post,put,patch,create,update}': exchanges(['arg0']),
    'GraphRequest#{filter,search}': { ...exchanges(['arg0']), drops: false, returns: 'this' },
    'GraphRequest#{select,top,header,version,responseType,orderby}': keeps(),
    'GraphRequest#{get,delete}': { drops: true, unknown: true },
  },
};
