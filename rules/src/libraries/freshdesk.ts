import type { LibraryModel } from './model.js';
import { exchanges } from './parts.js';

export const FRESHDESK: LibraryModel = {
  package: 'freshdesk-api',
  docs: 'https://github.com/arjunkomath/node-freshdesk-api#readme',
  processor: { name: 'Freshworks', hosts: ['.freshdesk.com', '.freshworks.com'] },
  types: { default: 'Freshdesk' },
  members: {
    'Freshdesk#{createTicket,createContact,createCompany,listAllContacts,filterTickets,filterContacts}':
      exchanges(['arg0']),
    'Freshdesk#{updateTicket,updateContact,createReply,createNote}': exchanges(['arg1']),
    'Freshdesk#{getTicket,getContact,listAllTickets,deleteTicket}': { drops: true, unknown: true },
  },
};
