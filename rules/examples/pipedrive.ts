import * as pipedrive from 'pipedrive';
import { Configuration, LeadsApi } from 'pipedrive';

interface Prospect {
  email: string;
  lastName: string;
  seats: number;
}

const configuration = new Configuration({ apiKey: process.env.PIPEDRIVE_KEY });
const persons = new pipedrive.v2.PersonsApi(configuration);
const leads = new LeadsApi(configuration);
const deals = new pipedrive.v1.DealsApi(configuration);
const notes = new pipedrive.v1.NotesApi(configuration);

export async function record(prospect: Prospect): Promise<void> {
  await persons.addPerson({ AddPersonRequest: { name: prospect.lastName, emails: [prospect.email] } }); // flow: third-party plain encrypted to Pipedrive
  await persons.updatePerson({ id: 1, UpdatePersonRequest: { name: prospect.lastName } }); // flow: third-party plain encrypted to Pipedrive
  await persons.searchPersons({ term: prospect.email }); // flow: third-party plain encrypted to Pipedrive
  await persons.getPerson({ id: 1 });
  await leads.addLead({ AddLeadRequest: { title: `Lead ${prospect.lastName}` } }); // flow: third-party plain encrypted to Pipedrive
  await leads.addLead({ AddLeadRequest: { title: `${prospect.seats} seats` } });
  await leads.searchLeads({ term: prospect.email }); // flow: third-party plain encrypted to Pipedrive
  await deals.addDeal({ AddDealRequest: { title: prospect.lastName } }); // flow: third-party plain encrypted to Pipedrive
  await notes.addNote({ AddNoteRequest: { content: prospect.email } }); // flow: third-party plain encrypted to Pipedrive
  await notes.updateNote({ id: 1, NoteRequest: { content: prospect.email } }); // flow: third-party plain encrypted to Pipedrive
}
