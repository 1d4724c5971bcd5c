import type { ApiModel, LibraryModel } from './model.js';
import { DROPS, passes, requests, requestSinks } from './parts.js';

const CALL: ApiModel = requests({
  address: [],
  url: ['arg0', 'arg0.url'],
  content: ['arg0.variables', 'arg2', 'arg3'],
});
const ON_CLIENT: ApiModel = requests({
  address: [],
  url: ['init0'],
  content: ['arg0.variables', 'arg1', 'arg2'],
});

export const GRAPHQL_REQUEST: LibraryModel = {
  package: 'graphql-request',
  docs: 'https://github.com/graffle-js/graffle/tree/graphql-request#readme',
  members: {
    '{request,rawRequest,default}': CALL,
    'GraphQLClient#{request,rawRequest}': ON_CLIENT,
    'GraphQLClient#setHeader': {
      sink: requestSinks({ address: [], url: ['init0'], content: ['arg1'] }),
      returns: 'this',
    },
    'GraphQLClient#{setHeaders,setEndpoint}': { returns: 'this' },
    gql: passes('args'),
    ClientError: DROPS,
  },
};
