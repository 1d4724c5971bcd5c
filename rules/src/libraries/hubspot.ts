import type { LibraryModel } from './model.js';
import { sendsTo } from './parts.js';

export const HUBSPOT: LibraryModel = {
  package: '@hubspot/api-client',
  docs: 'https://github.com/HubSpot/hubspot-api-nodejs#readme',
  processor: { name: 'HubSpot', hosts: ['api.hubapi.com', '.hubspot.com', '.hsforms.com'] },
  members: {
    'Client#crm.{contacts,companies,deals,tickets}.basicApi.{create,update}': sendsTo('third-party'),
    'Client#crm.*.{batchApi,searchApi}.{create,update,doSearch,upsert}': sendsTo('third-party'),
  },
};
