import Airtable from 'airtable';

interface Volunteer {
  email: string;
  firstName: string;
  hours: number;
}

const base = new Airtable({ apiKey: process.env.AIRTABLE_KEY }).base('app1');
const volunteers = Airtable.base('app2').table('Volunteers');

export async function record(volunteer: Volunteer): Promise<void> {
  await base('Volunteers').create([{ fields: { Email: volunteer.email } }]); // flow: third-party plain encrypted to Airtable
  await base('Volunteers').create([{ fields: { Hours: volunteer.hours } }]);
  await base('Volunteers').update('rec1', { Name: volunteer.firstName }); // flow: third-party plain encrypted to Airtable
  await volunteers.replace('rec1', { Name: volunteer.firstName }); // flow: third-party plain encrypted to Airtable
  await base('Volunteers').select({ filterByFormula: `{Email} = '${volunteer.email}'` }).firstPage(); // flow: third-party plain encrypted to Airtable
  await volunteers.find('rec1');
}
