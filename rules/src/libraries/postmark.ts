import type { LibraryModel } from './model.js';
import { sendsTo } from './parts.js';

export const POSTMARK: LibraryModel = {
  package: 'postmark',
  docs: 'https://activecampaign.github.io/postmark.js/',
  processor: { name: 'Postmark', hosts: ['api.postmarkapp.com', '.postmarkapp.com'] },
  types: { Client: 'ServerClient' },
  members: {
    'ServerClient#{sendEmail,sendEmailBatch,sendEmailWithTemplate,sendEmailBatchWithTemplates}': sendsTo(
      'message',
      ['arg0'],
    ),
    'ServerClient#{getServer,getDeliveryStatistics,getTemplates,getBounces}': { drops: true, unknown: true },
  },
};
