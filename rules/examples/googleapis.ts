import { google, type sheets_v4 } from 'googleapis';

interface Attendee {
  email: string;
  lastName: string;
  seat: number;
}

const auth = new google.auth.GoogleAuth({ scopes: ['https://www.googleapis.com/auth/spreadsheets'] });
const sheets = google.sheets({ version: 'v4', auth });
const gmail = google.gmail({ version: 'v1', auth });
const drive = google.drive({ version: 'v3', auth });
const calendar = google.calendar({ version: 'v3', auth });
const people = google.people({ version: 'v1', auth });

export async function list(attendee: Attendee, given: sheets_v4.Sheets): Promise<void> {
  const requestBody = { values: [[attendee.email, attendee.lastName]] };
  await sheets.spreadsheets.values.append({ spreadsheetId: 's', range: 'A1', requestBody }); // flow: third-party plain encrypted to Google
  await sheets.spreadsheets.values.append({ range: 'A1', requestBody: { values: [[attendee.seat]] } });
  await sheets.spreadsheets.values.update({ spreadsheetId: 's', range: 'A1', requestBody }); // flow: third-party plain encrypted to Google
  await sheets.spreadsheets.values.batchUpdate({ requestBody: { data: [requestBody] } }); // flow: third-party plain encrypted to Google
  await sheets.spreadsheets.batchUpdate({ requestBody: { requests: [{ addSheet: { title: attendee.lastName } }] } }); // flow: third-party plain encrypted to Google
  await sheets.spreadsheets.create({ requestBody: { properties: { title: attendee.lastName } } }); // flow: third-party plain encrypted to Google
  await given.spreadsheets.values.append({ requestBody }); // flow: third-party plain encrypted to Google
}

export async function invite(attendee: Attendee): Promise<void> {
  await gmail.users.messages.send({ userId: 'me', requestBody: { raw: `To: ${attendee.email}` } }); // flow: message plain encrypted to Google
  await gmail.users.messages.send({ userId: 'me', requestBody: { raw: `Seat ${attendee.seat}` } });
  await gmail.users.drafts.create({ userId: 'me', requestBody: { message: { raw: attendee.email } } }); // flow: message plain encrypted to Google
  await drive.files.create({ requestBody: { name: 'list.txt' }, media: { body: attendee.email } }); // flow: third-party plain encrypted to Google
  await drive.files.update({ fileId: 'f', requestBody: { name: attendee.lastName } }); // flow: third-party plain encrypted to Google
  await drive.permissions.create({ fileId: 'f', requestBody: { emailAddress: attendee.email } }); // flow: third-party plain encrypted to Google
  await drive.files.get({ fileId: 'f' });
  await calendar.events.insert({ requestBody: { attendees: [{ email: attendee.email }] } }); // flow: third-party plain encrypted to Google
  await calendar.events.update({ eventId: 'e', requestBody: { summary: attendee.lastName } }); // flow: third-party plain encrypted to Google
  await calendar.events.patch({ eventId: 'e', requestBody: { summary: attendee.lastName } }); // flow: third-party plain encrypted to Google
  await people.people.createContact({ requestBody: { names: [{ familyName: attendee.lastName }] } }); // flow: third-party plain encrypted to Google
  await people.people.updateContact({ requestBody: { emailAddresses: [{ value: attendee.email }] } }); // flow: third-party plain encrypted to Google
}
