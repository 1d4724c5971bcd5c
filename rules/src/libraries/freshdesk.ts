import type { LibraryModel } from './model.js';
import { sendsTo } from './parts.js';

export const FRESHDESK: LibraryModel = {
  package: 'freshdesk-api',
  docs: 'https://github.com/arjunkomath/node-freshdesk-api#readme',
  processor: { name: 'Freshworks', hosts: ['.freshdesk.com', '.freshworks.com'] },
  types: { default: 'Freshdesk' },
  members: {
    'Freshdesk#{createTicket,createContact,createCompany,listAllContacts,filterTickets,filterContacts}':
      sendsTo('third-party', ['arg0']),
    'Freshdesk#{updateTicket,updateContact,createReply,createNote}': sendsTo('third-party', ['arg1']),
    'Freshdesk#{getTicket,getContact,listAllTickets,deleteTicket}': { drops: true, unknown: true },
  },
};
