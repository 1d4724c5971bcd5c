import Freshdesk from 'freshdesk-api';

interface Guest {
  email: string;
  phone: string;
  room: number;
}

const freshdesk = new Freshdesk('https://hotel.freshdesk.com', process.env.FRESHDESK_KEY);
const done = (): void => undefined;

export function complain(guest: Guest): void {
  freshdesk.createTicket({ email: guest.email, subject: 'Noise', status: 2 }, done); // flow: third-party plain encrypted to Freshworks
  freshdesk.createTicket({ subject: `Noise in room ${guest.room}`, status: 2 }, done);
  freshdesk.updateTicket(1, { phone: guest.phone }, done); // flow: third-party plain encrypted to Freshworks
  freshdesk.createContact({ email: guest.email }, done); // flow: third-party plain encrypted to Freshworks
  freshdesk.updateContact(1, { phone: guest.phone }, done); // flow: third-party plain encrypted to Freshworks
  freshdesk.createCompany({ name: guest.email }, done); // flow: third-party plain encrypted to Freshworks
  freshdesk.listAllContacts({ email: guest.email }, done); // flow: third-party plain encrypted to Freshworks
  freshdesk.filterTickets(`email:${guest.email}`, 1, done); // flow: third-party plain encrypted to Freshworks
  freshdesk.filterContacts(`email:${guest.email}`, done); // flow: third-party plain encrypted to Freshworks
  freshdesk.createReply(1, { body: guest.phone }, done); // flow: third-party plain encrypted to Freshworks
  freshdesk.createNote(1, { body: guest.phone }, done); // flow: third-party plain encrypted to Freshworks
}
