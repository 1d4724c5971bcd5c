import type { LibraryModel } from './model.js';
import { DROPS, logs, READS } from './parts.js';

export const AZURE_FUNCTIONS: LibraryModel = {
  package: '@azure/functions',
  docs: 'https://learn.microsoft.com/azure/azure-functions/functions-reference-node',
  members: {
    'app.{http,get,post,put,patch,deleteRequest}': {
      calls: [
        { callee: 'arg1.handler', with: ['HttpRequest', 'InvocationContext'] },
        { callee: 'arg1', with: ['HttpRequest', 'InvocationContext'] },
      ],
      drops: true,
    },
    'app.{timer,storageQueue,serviceBusQueue,eventHub,storageBlob,cosmosDB}': DROPS,
    'HttpRequest#{json,text,formData,arrayBuffer,blob}': READS,
    'HttpRequest#{query.get,headers.get}': { input: true },
    'HttpRequest#{params,user}': { input: true },
    'HttpRequest#{method,url}': DROPS,
    'InvocationContext#{log,info,warn,error,debug,trace}': logs(),
  },
};
