import type { LibraryModel } from './model.js';
import { exchanges } from './parts.js';

const OBJECTS = '{contacts,companies,deals,tickets}';

export const HUBSPOT: LibraryModel = {
  package: '@hubspot/api-client',
  docs: 'https://github.com/HubSpot/hubspot-api-nodejs#readme',
  processor: { name: 'HubSpot', hosts: ['api.hubapi.com', '.hubspot.com', '.hsforms.com'] },
  members: {
    [`Client#crm.${OBJECTS}.basicApi.create`]: exchanges(['arg0']),
    [`Client#crm.${OBJECTS}.basicApi.update`]: exchanges(['arg1']),
    // Apart from the four that stand above: notes, calls, line items, objects of one's own, …
    'Client#crm.*.{basicApi.create,basicApi.update}': exchanges(),
    'Client#crm.objects.*.{basicApi.create,basicApi.update}': exchanges(),
    'Client#crm.*.batchApi.{create,update,upsert}': exchanges(),
    'Client#crm.*.searchApi.doSearch': exchanges(),
    'Client#{apiRequest,events.send.behavioralEventsTracking.send}': exchanges(['arg0']),
    'Client#crm.*.{basicApi.getById,basicApi.getPage,batchApi.read,getAll}': { drops: true, unknown: true },
  },
};
